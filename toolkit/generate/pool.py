"""The states among which the sides of a generated call are chosen; the first are the simplest."""

from typing import Final

POOL: Final = tuple(
    "NOR NZL FRA DEU JPN IND CAN UKR POL BRA KEN ZAF KOR TUR ITA ESP NLD SWE FIN DNK AUS IDN VNM CHN USA RUS"
    " GBR ARG CHL MEX EGY NGA GHA SEN RWA KAZ UZB AZE SRB GRC PRT CZE ROU BGR HUN AUT CHE IRL ISL EST LVA LTU"
    " SAU QAT ARE OMN IRQ PAK BGD LKA NPL THA MYS SGP PHL MNG PER COL URY MAR TUN".split()
)

#!/bin/sh
# Prints an experience page that fills about as many pages as asked for.
pages=${1:-10}
entries=$((pages * 5))
printf -- '---\nwidget: experience\ntitle: Experience\ndate_format: Jan 2006\nexperience:\n'
i=0
while [ "$i" -lt "$entries" ]; do
  year=$((2020 - i % 20))
  cat <<ITEM
  - title: Surveyor of District $i
    company: Northern Mapping Office $i
    location: Tromsø, Norway
    date_start: $year-03-01
    date_end: $year-11-30
    description: |-
      Measured and drew the coast of district $i with a crew of four, in weather that let us work two days of three.

      - Found the error of eleven metres in the old base line and had it confirmed by a second party.
      - Wrote the field book's new chapter on tides, which the office still hands to every newcomer.
      - Kept the boat, the instruments and the budget in order, and came home with all three.
ITEM
  i=$((i + 1))
done
printf -- '---\n'

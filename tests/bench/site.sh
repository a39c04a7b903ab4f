#!/bin/sh
# Makes a site of about 150 pages in the folder given: papers, talks, projects
# and posts, with a home page of widgets that lists them.
set -eu
site=$1
mkdir -p "$site/config/_default" "$site/content/home" "$site/content/authors/admin"
printf 'title: A Site\nbaseURL: https://example.org/\ndefaultContentLanguage: en\n' >"$site/config/_default/hugo.yaml"
printf 'en: {languageCode: en-us}\n' >"$site/config/_default/languages.yaml"
printf 'publications: {citation_style: apa}\n' >"$site/config/_default/params.yaml"
cat >"$site/content/authors/admin/_index.md" <<'PAGE'
---
title: Ada Example
role: Surveyor
superuser: true
organizations: [{name: Northern Mapping Office, url: 'https://example.org'}]
social: [{icon: envelope, icon_pack: fas, link: 'mailto:ada@example.org'}]
interests: [Coasts, Tides, Boats]
education: {courses: [{course: MSc in Geodesy, institution: Harbour University, year: 2008}]}
---
Ada measures coasts, and the people who depend on them.
PAGE
printf -- '---\ntype: widget_page\nheadless: true\n---\n' >"$site/content/home/index.md"

widget() { # name, weight, front matter
  printf -- '---\nwidget: %s\nactive: true\nheadless: true\nweight: %s\ntitle: %s\n%b---\n' "$2" "$3" "$1" "$4" \
    >"$site/content/home/$1.md"
}
job="experience:\n"
for i in 1 2 3 4 5 6; do
  job="$job  - {title: Surveyor $i, company: Office $i, location: Tromsø, date_start: '201$i-01-01', date_end: '201$i-12-01', description: 'Measured the coast of district $i.'}\n"
done
widget About about 10 'author: admin\n'
widget Experience experience 20 "date_format: Jan 2006\n$job"
widget Publications pages 30 'content: {page_type: publication, count: 0}\ndesign: {view: 4}\n'
widget Talks pages 40 'content: {page_type: event, count: 0}\ndesign: {view: 2}\n'
widget Projects portfolio 50 'content: {page_type: project}\n'
widget Posts pages 60 'content: {page_type: post, count: 5}\n'
widget Teaching blank 70 'subtitle: Courses\n'
widget Gallery slider 80 ''
widget Contact contact 90 'content: {email: ada@example.org, phone: 888 888 88}\n'

pages() { # folder, count, front matter
  i=0
  while [ "$i" -lt "$2" ]; do
    mkdir -p "$site/content/$1/page-$i"
    printf -- '---\ntitle: "%s %s of the Northern Coast"\ndate: %s-0%s-15T00:00:00Z\nauthors: [admin, Bo Sample, Chi Model]\n%b---\n\nMore about it, with *emphasis* and [a link](https://example.org/%s).\n' \
      "$1" "$i" $((2004 + i % 20)) $((1 + i % 9)) "$3" "$i" >"$site/content/$1/page-$i/index.md"
    i=$((i + 1))
  done
}
abstract='abstract: "We measured a coast of many bays and found that it is longer than it was said to be, whatever the length of the ruler that one takes to it; the tables give the length of each bay."\n'
pages publication 90 "publication_types: ['2']\npublication: '*Journal of Coasts*, 12(3)'\ndoi: 10.5555/1234\nurl_pdf: https://example.org/a.pdf\n$abstract"
pages event 25 "event: Meeting of Surveyors\nlocation: Bergen\nall_day: true\n"
pages project 15 "summary: A project on coasts.\ntags: [coast]\n"
pages post 20 "summary: Some news.\n"

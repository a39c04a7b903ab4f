#include "cli/help_text.h"

namespace cvpress::cli {

const char* const kVersionText = "cvpress " CVPRESS_VERSION;

const char* const kExamples = R"(Examples:
  cvpress render my-site -o cv.pdf            the CV of a Hugo site
  cvpress render experience.md -o cv.pdf      one page of it
  cvpress render resume.json -o cv.pdf        of a JSON Resume
  cvpress render John_Doe_CV.yaml             of a RenderCV file, in its theme
  cvpress batch applications.yaml             one for each application
  cvpress extract cv.pdf                      the source of a PDF out of it
  cvpress check cv.pdf                        what a parser of applications sees
  cvpress layouts                             what it can look like
  cvpress layouts show classic --effective    how a layout is written
  cvpress layouts check layouts/mine.yaml     whether it has mistakes
  cvpress languages                           what it has words for
  cvpress schema layout > layout.json         for editors

"cvpress COMMAND --help" explains a command.
Exit status: 0 rendered, 1 errors in the input (nothing is written),
2 wrong usage, 3 a file could not be read or written.)";

const char* const kRenderExamples = R"(Examples:
  cvpress render my-site -o cv.pdf              the CV of a Hugo site
  cvpress render my-site --page cv --explain    of one of its pages; says what is left out
  cvpress render my-site --lang all             cv.en.pdf, cv.zh.pdf, …
  cvpress render experience.md -o cv.pdf
  cvpress render experience.md --name "Ada Example" --contact ada@example.org
  cvpress render my-site --layout classic --paper letter
  cvpress render my-site --pages 2 --break-before Publications
  cvpress render my-site -o cv.html             also .png, .txt and .md; or --format text -o -
  cvpress render my-site --letter letter.md --packet --annex diploma.pdf
  cvpress render my-site --password-file secret.txt --allow print
  cvpress render cv/*.md --set colors.accent=#0a7 --set styles.body.size=9.5pt
  cat experience.md | cvpress render - -o - > cv.pdf
  cvpress render experience.md --emit model     what was understood, as JSON)";

const char* const kExtractExamples = R"(Examples:
  cvpress extract cv.pdf                 cv/resume.json, pictures, a layout of your own
  cvpress extract cv.pdf -o source       into source/
  cvpress extract cv.pdf -o - > cv.json  the résumé alone
  curl … | cvpress extract - -o source   of standard input
  cvpress render cv -o again.pdf         the same bytes again

Exit status: 0 written, 1 no source inside (nothing is written), 2 wrong usage,
3 a file could not be read or written.)";

const char* const kVerifyExamples = R"(Examples:
  cvpress verify cv.pdf my-site                           is it up to date?
  cvpress verify cv.pdf my-site --layout classic          with what it was made with
  cvpress verify cv.pdf my-site --date 2026-05-01

Exit status: 0 the same, 1 it differs (or the input has errors), 2 wrong usage,
3 a file could not be read.)";

const char* const kSentNotes =
    R"(A record is "replaced" where its file is another now: by the file itself, if it is
there, else by the order in the manifest. The same bytes made again are one record.

Examples:
  cvpress sent out                                what was made, for whom
  cvpress sent out --company Acme --format json   a record on each line
  cvpress verify --manifest out CV.pdf            which record a file is of)";

const char* const kDiffExamples = R"(Examples:
  cvpress diff old.pdf new.pdf
  cvpress diff cv.pdf my-site                           what changed since
  cvpress diff plan.yaml#variant=lead plan.yaml#variant=data
  cvpress diff plan.manifest.jsonl#company=Acme my-site  what was sent, and now
  cvpress diff old.pdf new.pdf --format png              old.diff.png: their pages

Of a plan or a manifest, the first document counts of which the expression behind
# holds; of a manifest, no letter unless it says kind=letter. Pictures are of PDFs and
manifests; words that B lacks are red in A, new ones green in B. Exit status: 0
nothing differs, 1 something does (or the input has errors), 2 wrong usage, 3 a file
could not be read.)";

const char* const kBatchExamples = R"(A plan, applications.yaml, beside the site:
  profile: my-site
  rows: applications.csv
  output: "out/{company.slug}-{role.slug}.pdf"
The columns of the table are variables; those named as options (layout, lang,
pages, headline, variant, …) are options. cvpress schema plan has all the rest:
variants, tags, dimensions, defaults, letters.

Variables are the same in names of files, texts of the plan and letters:
  {company} {company.slug} {company.upper} {row:4} {date:%Y-%m} {name} {lang}
  {contact|Hiring team}      what stands there where it is empty or missing
Without something instead, an empty or missing one is an error; {contact|} is
nothing on purpose.
Cells are values: {company} in a cell is printed as typed, with a warning. --only
lang=en means en-GB, too.

What a plan says of the person is held against the profile; "allow" lets facts differ.
Fields of entries are compared exactly. Headlines, summaries, bullets, titles of
sections and words that settings give a layout are compared by the numbers, dates,
employers, titles and degrees that their words state, and by nothing else; what goes on
does so until the document's date, or today. A layout's own file is not compared.
Sentences of letters in which the writer speaks of herself are compared by employers,
titles and degrees; what the profile does not say is a warning there. --explain lists
every statement of the CVs that is not in the profile; "guard: statements" refuses them
all, so that a variant hides, orders and chooses and says nothing of its own without
"allow: [statements]".

Examples:
  cvpress batch applications.yaml                        all of them
  cvpress batch applications.yaml --list                 what would be written
  cvpress batch applications.yaml --only company=Acme
  cvpress batch applications.yaml --changed              what is not as it would be
  cvpress batch applications.yaml --explain              what each leaves out, and
                                                         says that the site does not
  cvpress batch applications.yaml --shard 3/8            the third of eight parts

A run that was stopped goes on when it is started again; Ctrl-C lets it end the files
in work. A PNG of several pages is as many files: A-1.png, A-2.png. --diagnostics json
is one array, in which "row" and "document" say what each is of; --progress json is on
standard error, or beside that on standard output. Exit status: 0 all are made, 1 some
are not (without --keep-going none, where that is known before the first), 2 wrong
usage, 3 a file could not be read or written, 130 and 143 interrupted.)";

const char* const kCheckExamples = R"(Examples:
  cvpress check cv.pdf                     problems and notes, with what to do
  cvpress check cv.pdf --against my-site   and what it lacks of a résumé
  cvpress check cv.pdf --text places       and its text as pdftotext reads it
  cvpress check applications --strict      a table of all PDFs in a folder

JSON is {"files": [...]}; each has file, readable, error, problems, notes, pages,
words, bytes, version, producer, title, author, language, tagged, fonts, contacts,
sections, findings (id, check, severity, page, count, message, advice, and with
--against file, line, column) and text. The ids of findings do not change.

Exit status: 0 no problems, 1 problems (with --strict also notes), 2 wrong usage,
3 a file could not be read.)";

}  // namespace cvpress::cli

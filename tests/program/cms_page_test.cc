// A page as the theme's CMS writes it: keys in any order, bare dates, empty
// logos, each description a picture on the web and one long point
// (hugo-formats.md 13). What is printed of it is exact.
#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kCmsPage = R"(---
widget: experience
active: true
date_format: Jan 2006
experience:
  - title: Trainee Shipwright
    company: Hullmark
    company_url: http://hullmark.example
    company_logo: ""
    location: Port Noon, Islands
    date_start: 2021-10-08
    date_end: 2022-04-11
    description: >-
      ![](https://pictures.example/2022/04/hull.png)

      - Planked the hull of a pilot boat; used the yard's own larch.

  - title: Trainee Shipwright
    company: Keelworks
    company_url: https://www.keelworks.example
    company_logo: ""
    location: Port Noon, Islands
    date_start: 2020-12-20
    date_end: 2021-06-24
    description: >-
      ![](https://pictures.example/2021/07/keel.png)

      - Laid two keels and moved 280 frames each day.
widget_id: RECENT-POSTS
headless: true
weight: 30
title: Experience
subtitle: null
design:
  columns: "2"
---
)";

struct Printed {
  const char* layout;
  const char* text;
};

void PrintTo(const Printed& printed, std::ostream* out) {
  *out << printed.layout;
}

class CmsPage : public testing::TestWithParam<Printed> {
 protected:
  Outcome render(const std::string& arguments) {
    folder_.write("experience.md", kCmsPage);
    return run_cvpress("render experience.md " + arguments + " -o cv.pdf", folder_.path());
  }
  TemporaryFolder folder_;
};

TEST_P(CmsPage, IsPrintedExactly) {
  const Outcome outcome = render(std::string("--layout ") + GetParam().layout);
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(run_shell("pdftotext -raw cv.pdf -", folder_.path()).out, GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    All, CmsPage,
    testing::Values(Printed{"timeline",
                            "EXPERIENCE\n"
                            "Trainee Shipwright\n"
                            "Hullmark\n"
                            "Oct 2021 – Apr 2022 · Port Noon, Islands\n"
                            "• Planked the hull of a pilot boat; used the yard’s own larch.\n"
                            "Trainee Shipwright\n"
                            "Keelworks\n"
                            "Dec 2020 – Jun 2021 · Port Noon, Islands\n"
                            "• Laid two keels and moved 280 frames each day.\n\f"},
                    Printed{"classic",
                            "Experience\n"
                            "Trainee Shipwright Oct 2021 – Apr 2022\n"
                            "Hullmark, Port Noon, Islands\n"
                            "• Planked the hull of a pilot boat; used the yard’s own larch.\n"
                            "Trainee Shipwright Dec 2020 – Jun 2021\n"
                            "Keelworks, Port Noon, Islands\n"
                            "• Laid two keels and moved 280 frames each day.\n\f"},
                    Printed{"minimal",
                            "Experience\n"
                            "Trainee Shipwright, Hullmark\n"
                            "Oct 2021 – Apr 2022 · Port Noon, Islands\n"
                            "• Planked the hull of a pilot boat; used the yard’s own larch.\n"
                            "Trainee Shipwright, Keelworks\n"
                            "Dec 2020 – Jun 2021 · Port Noon, Islands\n"
                            "• Laid two keels and moved 280 frames each day.\n\f"}));

TEST_P(CmsPage, LinksTheCompanyAlone) {
  const Outcome outcome =
      render(std::string("--uncompressed --no-embed --layout ") + GetParam().layout);
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string urls = run_shell("grep -a -o 'http[^)]*' cv.pdf", folder_.path()).out;
  EXPECT_THAT(urls, HasSubstr("http://hullmark.example"));
  EXPECT_THAT(urls, HasSubstr("https://www.keelworks.example"));
  EXPECT_THAT(urls, Not(HasSubstr("pictures.example")));
}

TEST_P(CmsPage, SaysNothingButThatPicturesWereNotFetched) {
  const Outcome outcome = render(std::string("--layout ") + GetParam().layout);
  const bool shows_logos = std::string_view(GetParam().layout) == "timeline";
  EXPECT_EQ(outcome.err.find("experience.md:14:11: warning: remote picture") != std::string::npos,
            shows_logos);
  EXPECT_THAT(outcome.err, Not(HasSubstr("error")));
}

}  // namespace

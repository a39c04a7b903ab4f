// samples/plan: twelve applications in two languages with letters, as anybody would make them.
#include <filesystem>
#include <memory>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

struct Application {
  std::string company;  // its folder
  std::string english;
  std::string german;
};

const std::vector<Application>& all_applications() {
  static const std::vector<Application> kAll = {
      {"flutlicht-strom-gmbh", "Senior Backend Engineer", "Senior-Backend-Entwicklerin"},
      {"moorkamp-cloud-ag", "Platform Engineer", "Plattform-Entwicklerin"},
      {"pegelwerk-sensorik-gmbh", "Embedded Software Engineer",
       "Entwicklerin für eingebettete Software"},
      {"datenhof-weser-eg", "Data Engineer", "Data Engineer"},
      {"lotse-kartographie-gmbh", "Geodata Engineer", "Entwicklerin für Geodaten"},
      {"barrierefrei-unterwegs-e-v", "Frontend Engineer for Maps",
       "Frontend-Entwicklerin für Karten"},
      {"nordlicht-netze-gmbh", "Engineering Lead", "Leiterin Softwareentwicklung"},
      {"gleichstrom-technologies-se", "Staff Engineer", "Staff Engineer"},
      {"hochschule-kuestenland", "Lecturer in Embedded Systems",
       "Dozentin für eingebettete Systeme"},
      {"messwerk-beratung-partnerschaft", "Consultant, Metering and Settlement",
       "Beraterin für Messwesen und Abrechnung"},
      {"siegel-schluessel-gmbh", "Product Security Engineer", "Entwicklerin für Produktsicherheit"},
      {"funkenflug-labs-ug", "Software Engineer", "Softwareentwicklerin"},
  };
  return kAll;
}

/// All is made once, for all tests.
class PlanSample : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder = std::make_unique<TemporaryFolder>();
    outcome = run_cvpress("batch '" + project_folder() + "/samples/plan/applications.yaml' --out .",
                          folder->path());
  }
  static void TearDownTestSuite() { folder.reset(); }

  /// The text of a file on one line.
  static std::string text_of(const std::string& company, const std::string& what,
                             const std::string& language) {
    const std::string file = fmt::format("{}/leonie-ackerveld-{}-{}.pdf", company, what, language);
    return run_shell("pdftotext " + file + " - | tr '\\n' ' '", folder->path()).out;
  }

  static std::unique_ptr<TemporaryFolder> folder;
  static Outcome outcome;
};

std::unique_ptr<TemporaryFolder> PlanSample::folder;
Outcome PlanSample::outcome;

TEST_F(PlanSample, MakesAllDocumentsWithoutAWarning) {
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, Not(HasSubstr("warning")));
  EXPECT_THAT(outcome.err, HasSubstr("48 documents"));
  int files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder->path())) {
    files += entry.path().extension() == ".pdf" ? 1 : 0;
  }
  EXPECT_EQ(files, 48);
}

TEST_F(PlanSample, GivesEachCvTheHeadlineOfItsVariant) {
  for (const Application& application : all_applications()) {
    EXPECT_THAT(text_of(application.company, "cv", "en"), HasSubstr(application.english));
    EXPECT_THAT(text_of(application.company, "cv", "de"), HasSubstr(application.german));
  }
}

TEST_F(PlanSample, WritesLettersInTheirLanguage) {
  for (const Application& application : all_applications()) {
    EXPECT_THAT(text_of(application.company, "letter", "en"), HasSubstr("Yours sincerely"));
    EXPECT_THAT(text_of(application.company, "letter", "de"), HasSubstr("Mit freundlichen Grüßen"));
  }
}

TEST_F(PlanSample, FitsTheShortVariantOnAPage) {
  for (const char* language : {"en", "de"}) {
    const std::string file = fmt::format("funkenflug-labs-ug/leonie-ackerveld-cv-{}.pdf", language);
    EXPECT_THAT(run_shell("pdfinfo " + file, folder->path()).out,
                testing::ContainsRegex("Pages: +1\n"));
  }
}

TEST_F(PlanSample, PutsOneApplicationIntoOneFile) {
  for (const char* language : {"en", "de"}) {
    const std::string file =
        fmt::format("siegel-schluessel-gmbh/leonie-ackerveld-cv-{}.pdf", language);
    EXPECT_THAT(run_shell("pdfinfo " + file, folder->path()).out,
                testing::ContainsRegex("Pages: +3\n"));
    EXPECT_THAT(text_of("siegel-schluessel-gmbh", "cv", language),
                testing::ContainsRegex("Siegel.*This is to certify"));
    EXPECT_EQ(run_shell("qpdf --check " + file, folder->path()).status, 0);
  }
}

}  // namespace
}  // namespace cvpress::tests

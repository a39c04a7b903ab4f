// The lines of a paragraph in each of ten languages, narrow and wide, ragged and
// justified. CVPRESS_BLESS=1 writes them anew.
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "support/text_shaping.h"
#include "text/paragraph.h"

namespace cvpress::text {
namespace {

using cvpress::tests::project_fonts;
using cvpress::tests::text_span;

struct Sample {
  const char* language;
  const char* text;
};

constexpr Sample kSamples[] = {
    {"en",
     "Led the design of a distributed measurement system with J. R. Okonkwo and colleagues of four "
     "universities, wrote the software that collects and cleans what 1,100 stations report every "
     "minute (https://measure.example.org/stations/documentation), and cut the cost of "
     "transmission "
     "by 40 % between May 2019 and June 2021."},
    {"de",
     "Verantwortlich für die Weiterentwicklung der Qualitätssicherung in einer "
     "Softwareentwicklungsabteilung mit 25 Mitarbeiterinnen und Mitarbeitern; seit dem 12. März "
     "2019 "
     "Ansprechpartner von Dr. Weber für Datenschutzgrundverordnung und Ausschreibungsunterlagen."},
    {"fr",
     "Responsable du développement d’une plateforme internationale de mesure : conception, "
     "réalisation et mise en service ! Animation d’une équipe de douze personnes réparties entre "
     "Lyon et Genève, « une réussite exemplaire » selon la direction."},
    {"pl",
     "Odpowiedzialna za projektowanie i rozwój rozproszonego systemu pomiarowego w zespole "
     "dwunastu inżynierów; we współpracy z uniwersytetem w Krakowie opublikowałam wyniki "
     "w dwóch międzynarodowych czasopismach."},
    {"ru",
     "Руководил разработкой распределённой системы измерений в команде из двенадцати инженеров; "
     "с 2019 г. отвечаю за взаимодействие с университетами и публикацию результатов "
     "в международных журналах."},
    {"ja",
     "分散型の計測システムの設計と開発を担当。Pythonで書かれたソフトウェアを12名のチームで保守し、"
     "「チャレンジ賞」"
     "（2021年）を受賞しました。"},
    {"zh-Hans",
     "负责分布式测量系统的设计与开发，使用Python编写数据清洗软件，带领12人的团队完成“一期工程”（202"
     "1年），并在国际期刊上发表成果。"},
    {"ko",
     "분산 측정 시스템의 설계와 개발을 담당하고 12명의 팀을 이끌며 Python으로 데이터 정제 "
     "소프트웨어를 "
     "작성하였습니다."},
    {"th",
     "รับผิดชอบการออกแบบและพัฒนาระบบการวัดแบบกระจายร่วมกับทีมวิศวกรสิบสองคน และเผยแพร่ผลงานในวารสารนานาชาติ"},
    {"ar",
     "مسؤول عن تصميم وتطوير نظام قياس موزع بالتعاون مع فريق من 12 مهندسا، وكتابة برنامج Python "
     "لتنقية البيانات ونشر النتائج في مجلات دولية."},
};

std::string lines_of(const Paragraph& paragraph, Pt width, Align align) {
  std::string text =
      fmt::format("{} {}\n", align == Align::kJustify ? "justified" : "ragged", width);
  for (const Line& line : break_lines(paragraph, width, align)) {
    std::string words = paragraph.text.substr(line.begin, line.end - line.begin);
    while (words.ends_with(' ')) words.pop_back();
    // A tilde where a hyphen is drawn, and how much wider each space is.
    text += fmt::format("{:6.2f} |{}{}\n", line.word_space + 0.0, words, line.hyphen ? "~" : "");
  }
  return text;
}

std::string all_lines(const Sample& sample) {
  Diagnostics diagnostics;
  ShapeOptions options;
  options.language = sample.language;
  options.lines = {true, true, true, false, Kinsoku::kByLanguage};
  const auto paragraph = shape({text_span(sample.text)}, options, project_fonts(), diagnostics);
  std::string text;
  for (const Align align : {Align::kStart, Align::kJustify}) {
    for (const Pt width : {130.0, 330.0}) text += lines_of(*paragraph, width, align) + "\n";
  }
  return text;
}

class LinesGolden : public ::testing::TestWithParam<Sample> {};

TEST_P(LinesGolden, AreAsBefore) {
  const std::string path =
      fmt::format("{}/tests/golden/lines/{}.txt", CVPRESS_SOURCE_DIR, GetParam().language);
  const std::string found = all_lines(GetParam());
  if (std::getenv("CVPRESS_BLESS") != nullptr) std::ofstream(path) << found;
  std::ifstream file(path);
  std::stringstream expected;
  expected << file.rdbuf();
  EXPECT_EQ(found, expected.str());
}

INSTANTIATE_TEST_SUITE_P(All, LinesGolden, ::testing::ValuesIn(kSamples), [](const auto& tested) {
  std::string name = tested.param.language;
  std::erase(name, '-');
  return name;
});

}  // namespace
}  // namespace cvpress::text

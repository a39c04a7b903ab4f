// The self-check finds nothing in what cvpress writes, and each of many deliberate
// faults: in what is drawn, in the bytes that are written, in the tree of tags.
#include "audit/self_check.h"

#include <functional>

#include "base/files.h"
#include "compose/compose.h"
#include "paginate/paginate.h"
#include "paint/paint.h"
#include "pdf/write_pdf.h"
#include "style/load_layout.h"

namespace cvpress::audit {
namespace {

const text::FontCatalog& fonts_of_program() {
  static const MemoryFiles kFiles;
  static const text::FontCatalog kFonts(kFiles, {});
  return kFonts;
}

model::Entry job(const char* title, const char* organization, int from, int to, const char* text) {
  model::Entry entry;
  entry.kind = model::Kind::kExperience;
  entry.title = model::plain(title);
  entry.organization = model::plain(organization);
  entry.organization_url = "https://works.example/";
  entry.dates.start = model::Date{from, 3, 0, {}, {}};
  entry.dates.end = model::Date{to, 9, 0, {}, {}};
  model::Block paragraph;
  paragraph.where = {1, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
  paragraph.inlines = model::plain(text);
  entry.description.push_back(paragraph);
  return entry;
}

model::Resume resume_of_a_welder() {
  model::Resume resume;
  resume.person.name = "Maren Official";
  resume.person.headline = model::plain("Welding engineer");
  resume.person.contacts.push_back(
      {"email", "mail", "E-mail", "maren@works.example", "mailto:maren@works.example", {}});
  model::Section section;
  section.kind = model::Kind::kExperience;
  section.title = model::plain("Experience");
  section.entries = {
      job("Lead engineer", "Northern Works", 2018, 2024,
          "Certified eleven welding lines for pressure vessels, wrote the procedures that two "
          "further yards took over, and trained the first forty people who work by them today."),
      job("Engineer", "Dock and Harbour", 2011, 2017,
          "Replaced manual inspection of seams with ultrasonic scanning; five of six findings "
          "are repaired within the same shift, where it took a week and a half before that.")};
  resume.sections.push_back(section);
  return resume;
}

/// A document on its way to paper, and what is read of it.
class Print {
 public:
  Print() {
    Diagnostics diagnostics;
    SourceMap sources;
    const MemoryFiles files;
    style::LayoutRequest request;
    request.layout = "timeline";
    layout_ = *style::load_layout({files, {}}, request, sources, diagnostics);
    compose::Document document = compose::compose(
        resume_, layout_, {fonts_of_program(), [](const auto&, auto&) { return nullptr; }, sources},
        diagnostics);
    promises = document.promises;
    names = document.names;
    list = paint::paint(paginate::paginate(document, diagnostics));
    written = list;
  }

  std::string bytes() const {
    Diagnostics diagnostics;
    pdf::Metadata metadata;
    metadata.title = title;
    metadata.author = names.author;
    return *pdf::write_pdf(written, metadata, {false, false}, diagnostics);
  }

  std::vector<Finding> check(const reader::SeenDocument& seen) const {
    return self_check({resume_, promises, list, names}, seen);
  }

  /// The number of the operation that draws a text that begins so.
  std::size_t drawing(std::string_view begin, const paint::DisplayList& in) const {
    for (std::size_t i = 0; i < in.pages[0].ops.size(); ++i) {
      const auto* glyphs = std::get_if<paint::DrawGlyphs>(&in.pages[0].ops[i]);
      if (glyphs == nullptr) continue;
      const std::string_view text = glyphs->run->text;
      if (text.substr(glyphs->run->glyphs[glyphs->begin].cluster).starts_with(begin)) return i;
    }
    ADD_FAILURE() << "nothing draws " << begin << " in\n" << paint::dump(in);
    return 0;
  }
  paint::DrawGlyphs& glyphs(std::string_view begin) {
    return std::get<paint::DrawGlyphs>(written.pages[0].ops[drawing(begin, written)]);
  }
  template <class Op>
  Op& first_op() {
    for (paint::DrawOp& op : written.pages[0].ops) {
      if (auto* found = std::get_if<Op>(&op)) return *found;
    }
    throw std::logic_error("no such operation");
  }
  paint::BeginTag& first_tag(layout::Role role) {
    for (paint::DrawOp& op : written.pages[0].ops) {
      auto* begin = std::get_if<paint::BeginTag>(&op);
      if (begin && begin->tag->role == role) return *begin;
    }
    throw std::logic_error("no such tag");
  }
  auto& ops() { return written.pages[0].ops; }
  /// What is drawn wrongly, and not only written so.
  void draw_as_written() { list = written; }

  std::vector<compose::Promise> promises;
  compose::DocumentNames names;
  paint::DisplayList list;     // as it was drawn
  paint::DisplayList written;  // as it is written
  std::string title = "Maren Official – CV";

 private:
  model::Resume resume_ = resume_of_a_welder();
  style::LayoutSpec layout_;
};

reader::SeenDocument seen_in(const std::string& bytes) {
  Diagnostics diagnostics;
  auto seen = reader::read_document(bytes, "test", {}, diagnostics);
  return seen ? *seen : reader::SeenDocument{};
}

/// Replaces text of the same length, so that no object moves.
void patch(std::string& bytes, std::string_view from, std::string_view to) {
  ASSERT_EQ(from.size(), to.size());
  const std::size_t at = bytes.find(from);
  ASSERT_NE(at, std::string::npos) << from;
  bytes.replace(at, to.size(), to);
}

struct Fault {
  const char* name;
  Subject subject;
  std::function<void(Print&)> in_drawing = {};
  std::function<void(std::string&)> in_bytes = {};
  std::function<void(reader::SeenDocument&)> in_reading = {};
};

void PrintTo(const Fault& fault, std::ostream* out) {
  *out << fault.name;
}

/// A drawn text in two: the second part begins at a glyph, moved along the line.
void split(Print& print, std::string_view begin, std::uint32_t at, Pt by, std::uint32_t skip) {
  const std::size_t number = print.drawing(begin, print.written);
  auto first = std::get<paint::DrawGlyphs>(print.ops()[number]);
  paint::DrawGlyphs second = first;
  const double scale = first.size / first.run->face->metrics().units_per_em;
  for (std::uint32_t i = 0; i < at; ++i) second.origin.x += first.run->glyphs[i].advance * scale;
  first.end = at;
  second.begin = at + skip;
  second.origin.x += by;
  print.ops()[number] = first;
  print.ops().insert(print.ops().begin() + static_cast<std::ptrdiff_t>(number) + 1, second);
}

layout::TagPtr changed(const layout::TagPtr& tag, layout::Role role, std::string language = "") {
  auto copy = std::make_shared<layout::Tag>(*tag);
  copy->role = role;
  copy->language = std::move(language);
  return copy;
}

/// The kids of the last element that has several.
std::vector<reader::SeenKid>& many_kids(reader::SeenDocument& seen) {
  auto& elements = seen.structure->elements;
  const auto found = std::find_if(elements.rbegin(), elements.rend(),
                                  [](const auto& element) { return element.kids.size() > 1; });
  return found->kids;
}

void replace_letter(std::string& bytes, const std::string& hex, const std::string& by) {
  // The map of the first face that has the letter: "<0012> <0065>".
  const std::size_t at = bytes.find("<" + hex + ">\n", bytes.find("beginbfchar"));
  ASSERT_NE(at, std::string::npos);
  bytes.replace(at + 1, 4, by);
}

const Fault kFaults[] = {
    {"WordThatIsNotPainted", Subject::kText,
     [](Print& print) {
       print.ops().erase(print.ops().begin() +
                         static_cast<std::ptrdiff_t>(print.drawing("Lead", print.written)));
       print.draw_as_written();
     }},
    {"WordThatIsNotWritten", Subject::kText,
     [](Print& print) {
       print.ops().erase(print.ops().begin() +
                         static_cast<std::ptrdiff_t>(print.drawing("Lead", print.written)));
     }},
    {"WordThatIsWrittenTwice", Subject::kText,
     [](Print& print) {
       const auto number = print.drawing("Lead", print.written);
       print.ops().insert(print.ops().begin() + static_cast<std::ptrdiff_t>(number),
                          print.ops()[number]);
     }},
    {"WordsThatChangePlaces", Subject::kText,
     [](Print& print) {
       std::swap(print.ops()[print.drawing("Lead", print.written)],
                 print.ops()[print.drawing("Certified", print.written)]);
     }},
    {"WordFarFromItsPlace", Subject::kOrder,
     [](Print& print) { print.glyphs("Certified").origin.x += 300; }},
    {"TextMarkedAsDecoration", Subject::kStructure,
     [](Print& print) {
       const auto number = static_cast<std::ptrdiff_t>(print.drawing("Lead", print.written));
       const auto artifact = std::make_shared<layout::Tag>();
       artifact->role = layout::Role::kArtifact;
       print.ops().insert(print.ops().begin() + number + 1, paint::EndTag{});
       print.ops().insert(print.ops().begin() + number, paint::BeginTag{artifact});
     }},
    {"TextThatIsNotSeen", Subject::kText,
     [](Print& print) { print.glyphs("Certified").invisible = true; }},
    {"WordsThatRunTogether", Subject::kWords,
     [](Print& print) {
       split(print, "Certified", 9, 0, 1);
       // Only the gap is gone: the letters stay the same.
     }},
    {"WordThatComesApart", Subject::kWords,
     [](Print& print) { split(print, "Certified", 4, 6, 0); }},
    {"LinkThatIsMissing", Subject::kLinks,
     [](Print& print) {
       std::erase_if(print.ops(), [](const paint::DrawOp& op) {
         return std::holds_alternative<paint::LinkArea>(op);
       });
     }},
    {"LinkThatLeadsElsewhere", Subject::kLinks,
     [](Print& print) { print.first_op<paint::LinkArea>().url = "https://elsewhere.example/"; }},
    {"LinkThatIsNotDescribed", Subject::kLinks,
     [](Print& print) { print.first_op<paint::LinkArea>().description.clear(); }},
    {"HeadingThatSkipsALevel", Subject::kStructure,
     [](Print& print) {
       auto& tag = print.first_tag(layout::Role::kH2);
       tag.tag = changed(tag.tag, layout::Role::kH4);
     }},
    {"PictureWithoutWords", Subject::kPictures,
     [](Print& print) {
       auto& tag = print.first_tag(layout::Role::kH3);
       tag.tag = changed(tag.tag, layout::Role::kFigure);
     }},
    {"DatesAwayFromTheirEntry", Subject::kDates,
     [](Print& print) {
       print.glyphs("Mar\u00A02018").origin = {60, 780};
       print.draw_as_written();
     }},
    {"AddressInPieces", Subject::kContact,
     [](Print& print) {
       print.glyphs("maren@").letter_space = 8;
       print.draw_as_written();
     }},
    {"TitleThatIsAnothers", Subject::kMetadata, [](Print& print) { print.title = "Somebody"; }},
    {"PageThatIsMissing", Subject::kText,
     [](Print& print) { print.list.pages.push_back(print.list.pages[0]); }},
    {"LetterWithAWrongMap",
     Subject::kText,
     {},
     [](std::string& bytes) { replace_letter(bytes, "0065", "0066"); }},
    {"LetterThatIsPrivate",
     Subject::kCharacters,
     {},
     [](std::string& bytes) { replace_letter(bytes, "0065", "E000"); }},
    {"LetterThatIsALigature",
     Subject::kCharacters,
     {},
     [](std::string& bytes) { replace_letter(bytes, "0066", "FB01"); }},
    {"LetterThatIsASoftHyphen",
     Subject::kCharacters,
     {},
     [](std::string& bytes) { replace_letter(bytes, "0065", "00AD"); }},
    {"LetterThatIsReplaced",
     Subject::kCharacters,
     {},
     [](std::string& bytes) { replace_letter(bytes, "0065", "FFFD"); }},
    {"FontWithoutAMap",
     Subject::kFonts,
     {},
     [](std::string& bytes) { patch(bytes, "/ToUnicode", "/ToNothing"); }},
    {"FontThatIsNotInside",
     Subject::kFonts,
     {},
     [](std::string& bytes) { patch(bytes, "/FontFile2", "/FontFileX"); }},
    {"LanguageThatIsNotSaid",
     Subject::kMetadata,
     {},
     {},
     [](reader::SeenDocument& seen) { seen.language.clear(); }},
    {"TitleThatIsNotShown",
     Subject::kMetadata,
     {},
     [](std::string& bytes) { patch(bytes, "/DisplayDocTitle true", "/DisplayDocTitle null"); }},
    {"TagsInAnotherOrder",
     Subject::kOrder,
     {},
     {},
     [](reader::SeenDocument& seen) {
       auto& kids = seen.structure->elements[1].kids;
       std::reverse(kids.begin(), kids.end());
     }},
    {"TagThatIsMissing",
     Subject::kStructure,
     {},
     {},
     [](reader::SeenDocument& seen) {
       auto& elements = seen.structure->elements;
       const auto paragraph = std::find_if(elements.begin(), elements.end(),
                                           [](const auto& element) { return element.role == "P"; });
       paragraph->kids.clear();
     }},
    {"TagThatIsReadTwice",
     Subject::kOrder,
     {},
     {},
     [](reader::SeenDocument& seen) {
       auto& kids = many_kids(seen);
       kids.push_back(kids.front());
     }},
    {"FileWithoutTags",
     Subject::kStructure,
     {},
     [](std::string& bytes) { patch(bytes, "/StructTreeRoot", "/StructTreeRuin"); }},
};

std::string as_lines(const std::vector<Finding>& findings) {
  std::string lines;
  for (const Finding& finding : findings) {
    lines += std::string(subject_name(finding.subject)) + ": " + finding.message + "\n";
  }
  return lines;
}

TEST(SelfCheck, FindsNothingWhereNothingIsWrong) {
  const Print print;
  EXPECT_EQ(as_lines(print.check(seen_in(print.bytes()))), "");
}

TEST(SelfCheck, SaysWhereInTheSourceAFaultIs) {
  Print unseen;
  unseen.glyphs("Certified").invisible = true;
  Print glued;
  split(glued, "Replaced", 8, 0, 1);
  const SourceSpan of_first{1, 2018, 2024};
  const SourceSpan of_second{1, 2011, 2017};
  EXPECT_THAT(unseen.check(seen_in(unseen.bytes())),
              testing::Contains(testing::Field(&Finding::where, of_first)));
  EXPECT_THAT(glued.check(seen_in(glued.bytes())),
              testing::Contains(testing::Field(&Finding::where, of_second)));
}

/// What is legitimate, though it looks like a fault.
TEST(SelfCheck, TakesAddressesAsFilesWriteThem) {
  Print print;
  print.first_op<paint::LinkArea>().url = "https://works.example/Z\u00FCrich a";
  print.draw_as_written();
  EXPECT_EQ(as_lines(print.check(seen_in(print.bytes()))), "");
}

class SelfCheckOf : public testing::TestWithParam<Fault> {};

TEST_P(SelfCheckOf, IsFound) {
  const Fault& fault = GetParam();
  Print print;
  if (fault.in_drawing) fault.in_drawing(print);
  std::string bytes = print.bytes();
  if (fault.in_bytes) fault.in_bytes(bytes);
  reader::SeenDocument seen = seen_in(bytes);
  if (fault.in_reading) fault.in_reading(seen);
  const std::vector<Finding> findings = print.check(seen);
  const bool found = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.subject == fault.subject;
  });
  EXPECT_TRUE(found) << "found instead:\n" << as_lines(findings);
}

INSTANTIATE_TEST_SUITE_P(Faults, SelfCheckOf, testing::ValuesIn(kFaults),
                         [](const auto& one) { return std::string(one.param.name); });

}  // namespace
}  // namespace cvpress::audit

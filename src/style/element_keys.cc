// The keys that each kind of element has of its own.
#include "style/tables.h"

namespace cvpress::style {
namespace {

using namespace rows;

constexpr Choice<int> kRotations[] = {{"0", 0}, {"90", 90}, {"-90", -90}};
constexpr Choice<layout::VerticalAlign> kVerticalAligns[] = {
    {"baseline", layout::VerticalAlign::kBaseline},
    {"top", layout::VerticalAlign::kTop},
    {"middle", layout::VerticalAlign::kMiddle},
    {"bottom", layout::VerticalAlign::kBottom}};
constexpr Choice<bool> kReadings[] = {{"down", false}, {"across", true}};
constexpr Choice<Crop> kCrops[] = {{"none", Crop::kNone},
                                   {"square", Crop::kSquare},
                                   {"circle", Crop::kCircle},
                                   {"rounded", Crop::kRounded}};
constexpr Choice<MeterShape> kMeterShapes[] = {{"dots", MeterShape::kDots},
                                               {"squares", MeterShape::kSquares},
                                               {"stars", MeterShape::kStars},
                                               {"bar", MeterShape::kBar}};

constexpr Choice<LineChoice> kLineChoices[] = {{"optimum", LineChoice::kOptimum},
                                               {"greedy", LineChoice::kGreedy}};
constexpr Choice<WordBreak> kWordBreaks[] = {{"auto", WordBreak::kByLanguage},
                                             {"keep", WordBreak::kKeep}};
constexpr Choice<text::Kinsoku> kKinsoku[] = {{"auto", text::Kinsoku::kByLanguage},
                                              {"strict", text::Kinsoku::kStrict},
                                              {"normal", text::Kinsoku::kNormal},
                                              {"loose", text::Kinsoku::kLoose}};

/// More marks than this in a row are no meter.
constexpr Bounds kMarkCounts = {1, 20, "a count of marks"};
constexpr Bounds kLines = {0, 20, "a count of lines"};

constexpr const char* kBulletsHint = "bullets: [\"•\", \"–\"], or \"\" for none";

/// A count is no mark, unless it is quoted as one.
void check_bullet(const ElementReader& reader, const data::Value& value) {
  const data::Scalar* mark = value.scalar();
  if (mark == nullptr || mark->kind != data::ScalarKind::kPlain || !value.number()) return;
  reader.values().expected(value, "a mark of lists", kBulletsHint);
}

void read_bullets(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                  ProseElement& target) {
  for_each_item(value, [&](const data::Value& item) { check_bullet(reader, item); });
  target.bullets = reader.values().texts(value);
  if (!target.bullets.empty()) return;
  if (value.list() != nullptr && value.list()->empty()) {
    reader.values()
        .diagnostics()
        .error(value.where, "lists have at least one mark")
        .hints.push_back({kBulletsHint, {}});
  }
  target.bullets = {"•", "–"};
}

void read_widths(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                 RowElement& target) {
  target.widths.clear();
  if (!value.is_null()) target.widths = reader.values().row_widths(value);
}

constexpr Key<TextElement> kTextKeys[] = {
    a_template<&TextElement::text>("text", "What is printed: a template such as \"{title}\""),
    truth<&TextElement::hyphenate>("hyphenate", "Whether words may be divided", "false"),
    word<&TextElement::rotate, kRotations>("rotate", "Degrees: 90 reads upwards, -90 downwards",
                                           "0")};

constexpr Key<ProseElement> kProseKeys[] = {
    field<&ProseElement::field>("prose", "The field whose Markdown is set"),
    truth<&ProseElement::hyphenate>("hyphenate", "Whether words may be divided", "true"),
    truth<&ProseElement::hang_punctuation>(
        "hang_punctuation", "Lets punctuation hang into the margins of justified text", "true"),
    word<&ProseElement::lines, kLineChoices>(
        "lines", "How line ends are chosen: good for the whole paragraph, or line by line",
        "optimum"),
    word<&ProseElement::word_break, kWordBreaks>(
        "word_break", "Whether Korean lines end between words only", "auto"),
    word<&ProseElement::kinsoku, kKinsoku>(
        "kinsoku", "How strictly Japanese and Chinese keep marks from the ends of lines", "auto"),
    {{"bullets", ValueType::kTexts, "The marks of lists, by depth; the last for all deeper ones"},
     read_bullets},
    length<&ProseElement::indent>("indent", "How far bullets are set in", "3pt"),
    length<&ProseElement::bullet_gap>("bullet_gap", "Between a bullet and its text", "5pt"),
    length<&ProseElement::item_gap>("item_gap", "Between the items of a list", "2pt"),
    length<&ProseElement::block_gap>("block_gap", "Between paragraphs, lists and tables", "2pt"),
    whole<&ProseElement::orphans>("orphans", "The least lines of a paragraph before a break", "2",
                                  kLines),
    whole<&ProseElement::widows>("widows", "The least lines of a paragraph after a break", "2",
                                 kLines)};

constexpr Key<StackElement> kStackKeys[] = {
    children<&StackElement::children>("stack", "Elements downwards"),
    length<&StackElement::gap>("gap", "Between the children", "0"),
    child<&StackElement::divider>("divider", "An element between the children"),
    map<&StackElement::rail, &ElementReader::rail>(
        "rail", "A line beside the children, with markers", "rail")};

constexpr Key<RowElement> kRowKeys[] = {
    children<&RowElement::cells>("row", "Elements side by side"),
    {{"widths", ValueType::kRowWidths,
      "One for each cell: a length, a share (1fr), auto, or widest (as wide as the widest of the "
      "section)"},
     read_widths},
    length<&RowElement::gap>("gap", "Between the cells", "8pt"),
    word<&RowElement::valign, kVerticalAligns>("valign", "What of the cells is level", "baseline"),
    word<&RowElement::reads_across, kReadings>("reading",
                                               "The order in which the cells are read: one after "
                                               "the other (down), or each after the first "
                                               "text of the one before it (across)",
                                               "down")};

constexpr Key<WrapElement> kWrapKeys[] = {
    children<&WrapElement::children>("wrap", "Elements that wrap like words"),
    length<&WrapElement::gap>("gap", "Between neighbours in a line", "5pt"),
    length<&WrapElement::line_gap>("line_gap", "Between the lines", "0"),
    text<&WrapElement::separator>("separator",
                                  "A text amid the gap, never first or last in a line"),
    truth<&WrapElement::balance>("balance", "Makes its lines about equally wide", "false")};

constexpr Key<ImageElement> kImageKeys[] = {
    field<&ImageElement::field>("image", "The field with the picture, such as person.photo"),
    word<&ImageElement::crop, kCrops>("crop", "The shape that the picture is cut to", "none"),
    truth<&ImageElement::gray>("gray", "Whether the picture is printed without colours", "false")};

constexpr Key<RuleElement> kRuleKeys[] = {
    length<&RuleElement::thickness>("rule", "How thick the line is"),
    color<&RuleElement::color>("color", "The line's colour"),
    lengths<&RuleElement::dash>("dash", "The lengths of dashes and of the gaps between them")};

constexpr Key<MeterElement> kMeterKeys[] = {
    field<&MeterElement::field>(
        "meter", "The level that is drawn; of dates, the entry's span within the section's"),
    word<&MeterElement::shape, kMeterShapes>("shape", "What is drawn", "dots"),
    whole<&MeterElement::count>("count", "How many shapes are the highest level", "5", kMarkCounts),
    length<&MeterElement::size>("size", "How large each shape is, how high a bar", "6pt"),
    length<&MeterElement::gap>("gap", "Between the shapes", "3pt"),
    color<&MeterElement::color>("color", "Of the level"),
    color<&MeterElement::track>("track", "Of what the level lacks")};

constexpr Key<QrElement> kQrKeys[] = {
    field<&QrElement::field>("qr", "The field with the address that a camera reads"),
    length<&QrElement::size>("size", "How wide and high the code is", "18mm"),
    color<&QrElement::color>("color", "Of the dark squares")};

/// Of a ring's size; a full disc has none, and a line is no ring.
constexpr Bounds kHole = {0, 0.95, "a part of the size"};

void read_colors(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                 ChartElement& target) {
  target.colors.clear();
  if (value.is_null()) return;
  const data::List* list = value.list();
  if (list == nullptr) {
    reader.values().expected(value, "a list of colours", "[accent, accent 60%]");
    return;
  }
  for (const data::Value& item : *list) {
    if (const auto color = reader.values().color(item)) target.colors.push_back(*color);
  }
}

constexpr Key<ChartElement> kChartKeys[] = {
    field<&ChartElement::list>("chart", "The list whose values are slices, such as items"),
    field<&ChartElement::by>("by", "The values' field that says how large they are"),
    length<&ChartElement::size>("size", "How wide and high the ring is", "26mm"),
    number<&ChartElement::hole>("hole", "The part of the size that is empty inside", kHole),
    {{"palette", ValueType::kTexts, "Colours of the slices in turn; else shades of color"},
     read_colors},
    color<&ChartElement::color>("color", "Of the first slice, where there is no palette"),
    length<&ChartElement::gap>("gap", "Between the ring and the labels", "8pt"),
    child<&ChartElement::label>("label", "The element beside it for each of the values")};

}  // namespace

template <>
KeyTable<TextElement> table_of<TextElement>() {
  return kTextKeys;
}
template <>
KeyTable<ProseElement> table_of<ProseElement>() {
  return kProseKeys;
}
template <>
KeyTable<StackElement> table_of<StackElement>() {
  return kStackKeys;
}
template <>
KeyTable<RowElement> table_of<RowElement>() {
  return kRowKeys;
}
template <>
KeyTable<WrapElement> table_of<WrapElement>() {
  return kWrapKeys;
}
template <>
KeyTable<ImageElement> table_of<ImageElement>() {
  return kImageKeys;
}
template <>
KeyTable<RuleElement> table_of<RuleElement>() {
  return kRuleKeys;
}
template <>
KeyTable<MeterElement> table_of<MeterElement>() {
  return kMeterKeys;
}
template <>
KeyTable<QrElement> table_of<QrElement>() {
  return kQrKeys;
}

template <>
KeyTable<ChartElement> table_of<ChartElement>() {
  return kChartKeys;
}

}  // namespace cvpress::style

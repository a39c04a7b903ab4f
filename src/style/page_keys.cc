// The keys of the page and of fit.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/utf8.h"
#include "style/paper.h"
#include "style/tables.h"

namespace cvpress::style {
namespace {

using namespace rows;

constexpr Choice<FitStep> kFitSteps[] = {
    {"gaps", FitStep::kGaps}, {"leading", FitStep::kLeading}, {"size", FitStep::kSize}};

constexpr Bounds kFactor = {0.1, 10, "a factor"};
constexpr Bounds kPages = {0, 1000, "a count of pages"};

void read_size(const KeyInfo&, const ElementReader& reader, const data::Value& value,
               PageSpec& target) {
  if (!value.is_null()) target.paper = paper_size(value, reader.values());
}

const data::Member* given(const data::Map& map, std::string_view key) {
  for (const data::Member& member : map.members) {
    if (member.key == key && !member.value.is_null()) return &member;
  }
  return nullptr;
}

/// Pages of a book: the inside is where start is. Start and end of a layout below give way.
data::Value with_start_and_end(const data::Map& margins, SourceSpan book,
                               const ValueReader& values) {
  data::Map renamed;
  for (const data::Member& member : margins.members) {
    data::Member side = member;
    if (member.key == "start" || member.key == "end") {
      if (member.key_where.file != book.file || member.value.is_null()) continue;
      values.diagnostics()
          .error(member.key_where, "margins have start and end, or inside and outside")
          .hints.push_back({"inside and outside change places on every other page", {}});
      continue;
    }
    if (member.key == "inside") side.key = "start";
    if (member.key == "outside") side.key = "end";
    renamed.members.push_back(std::move(side));
  }
  data::Value result;
  result.content = std::move(renamed);
  return result;
}

void read_margins(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                  PageSpec& target) {
  const ValueReader& values = reader.values();
  target.margins = {};
  target.two_sided = false;
  if (value.is_null()) return;
  if (value.map() == nullptr) {
    target.margins = values.sides(value);
    return;
  }
  const data::Member* book = given(*value.map(), "inside");
  if (book == nullptr) book = given(*value.map(), "outside");
  target.two_sided = book != nullptr;
  target.margins = book != nullptr
                       ? values.sides(with_start_and_end(*value.map(), book->key_where, values))
                       : values.sides(value);
}

void read_fixed(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                PageSpec& target) {
  target.fixed.clear();
  if (value.is_null()) return;
  if (value.map() == nullptr) {
    reader.values().expected(value, "a map of elements with their places",
                             "fixed: {fold: {rule: 0.25pt, width: 5mm, at: {top: 105mm}}}");
    return;
  }
  for (const data::Member& member : value.map()->members) {
    if (member.value.is_null()) continue;
    if (auto fixed = reader.fixed(member)) target.fixed.push_back(std::move(*fixed));
  }
}

template <Range FitSpec::*kMember>
void read_range(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                FitSpec& target) {
  if (value.is_null()) {
    target.*kMember = {1, 1};
    return;
  }
  const data::List* list = value.list();
  if (list == nullptr || list->size() != 2) {
    reader.values().expected(value, "the least and the most of a factor", "such as [0.9, 1]");
    return;
  }
  const auto least = reader.values().number((*list)[0], kFactor);
  const auto most = reader.values().number((*list)[1], kFactor);
  if (!least || !most) return;
  if (*least > 1 || *most < 1) {
    reader.values().diagnostics().error(
        value.where, "a range of factors holds 1: the least is not more, the most not less");
    return;
  }
  target.*kMember = {*least, *most};
}

void read_order(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                FitSpec& target) {
  target.order.clear();
  const auto one = [&](const data::Value& word) {
    const auto step = reader.values().choice<FitStep>(word, kFitSteps);
    if (!step) return;
    if (std::find(target.order.begin(), target.order.end(), *step) != target.order.end()) {
      reader.values().diagnostics().error(word.where, "a step of fit stands once");
    } else {
      target.order.push_back(*step);
    }
  };
  if (const data::List* list = value.list()) {
    for (const data::Value& word : *list) one(word);
  } else if (!value.is_null()) {
    one(value);
  }
}

constexpr Key<PageSpec> kPageKeys[] = {
    {{"size", ValueType::kPaper, "The paper: a name, or [width, height]", "a4"}, read_size},
    {{"margins", ValueType::kMargins, "From the paper's edges to the text"}, read_margins},
    color<&PageSpec::background>("background", "Of the whole page"),
    texts<&PageSpec::regions>("regions", "The names of the regions, from start to end"),
    texts<&PageSpec::reading>("reading",
                              "The regions as they are read, where that is another order"),
    length<&PageSpec::gutter>("gutter", "Between the regions", "8mm"),
    child<&PageSpec::banner>("banner", "The element across the top of the first page"),
    length<&PageSpec::banner_gap>("banner_gap", "Below the banner", "14pt"),
    child<&PageSpec::header>("header", "The element in the top margin of every page"),
    child<&PageSpec::footer>("footer", "The element in the bottom margin of every page"),
    {{"fixed", ValueType::kNamed, "Elements at a place on the paper", {}, {}, {}, "fixed"},
     read_fixed}};

constexpr Key<FixedSpec> kPlaceKeys[] = {
    length<&FixedSpec::top>("top", "From the paper's upper edge"),
    length<&FixedSpec::end>("end", "From the edge at the end of lines"),
    length<&FixedSpec::bottom>("bottom", "From the paper's lower edge"),
    length<&FixedSpec::start>("start", "From the edge where lines start")};

constexpr Key<FitSpec> kFitKeys[] = {
    whole<&FitSpec::pages>("pages", "How many pages there should be; 0: as many as there are", "0",
                           kPages),
    truth<&FitSpec::fill>("fill", "Also loosens, so that the last page is full", "false"),
    {{"order", ValueType::kWords, "What gives first: gaps, leading, size", {}, kWordsOf<kFitSteps>},
     read_order},
    {{"gaps", ValueType::kRange, "The factors between which gaps without bounds of their own move"},
     read_range<&FitSpec::gaps>},
    {{"leading", ValueType::kRange, "The factors between which the leading moves"},
     read_range<&FitSpec::leading>},
    {{"size", ValueType::kRange, "The factors between which the size of text moves"},
     read_range<&FitSpec::size>}};

}  // namespace

template <>
KeyTable<PageSpec> table_of<PageSpec>() {
  return kPageKeys;
}
template <>
KeyTable<FixedSpec> table_of<FixedSpec>() {
  return kPlaceKeys;
}
template <>
KeyTable<FitSpec> table_of<FitSpec>() {
  return kFitKeys;
}

}  // namespace cvpress::style

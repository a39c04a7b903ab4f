#include "tailor/operation_reader.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "locale/language.h"

namespace cvpress::tailor {
namespace {

constexpr int kMostOfALimit = 100'000;

template <std::string Selector::*kMember>
constexpr OperationKey<Selector> selector_word(std::string_view key, std::string_view about) {
  return {{key, OperationValue::kWord, about},
          [](const OperationKeyInfo& info, const OperationReader& reader, const data::Value& value,
             Selector& target) {
            if (auto word = reader.word(info.key, value)) target.*kMember = std::move(*word);
          }};
}

constexpr OperationKey<Selector> kSelectorKeys[] = {
    selector_word<&Selector::section>("section", "the section's kind or title"),
    selector_word<&Selector::organization>("organization", "the employer, school or issuer"),
    selector_word<&Selector::title>("title", "the role, degree or name"),
    selector_word<&Selector::start>("start", "the first day, month or year"),
    selector_word<&Selector::tag>("tag", "a tag, or one above it"),
    selector_word<&Selector::id>("id", "the name that the source gives it"),
    selector_word<&Selector::text>("text",
                                   "the text of a bullet or member, or how it begins with …"),
    {{"every", OperationValue::kTruth, "whether several may be meant"},
     [](const OperationKeyInfo& info, const OperationReader& reader, const data::Value& value,
        Selector& target) { target.every = reader.truth(info.key, value).value_or(false); }},
};

/// Codes of languages have two or three letters; words of one's own often are well-formed tags.
bool is_language(std::string_view key) {
  return locale::is_language_tag(key) && key.substr(0, key.find('-')).size() <= 3;
}

Selector selector_of_text(std::string_view text, SourceSpan where) {
  Selector selector;
  selector.where = where;
  constexpr std::string_view kSection = "section:";
  if (text.front() == '#' && text.size() > 1) {
    selector.id = text.substr(1);
  } else if (text.starts_with(kSection) && !trimmed(text.substr(kSection.size())).empty()) {
    selector.section = trimmed(text.substr(kSection.size()));
  } else {
    selector.name = text;
  }
  return selector;
}

/// What other formats of résumés call things that plans have other names for.
constexpr std::pair<std::string_view, std::string_view> kOtherNames[] = {
    {"position", "title"},
    {"role", "title"},
    {"jobtitle", "title"},
    {"studytype", "title"},
    {"company", "organization"},
    {"employer", "organization"},
    {"institution", "organization"},
    {"school", "organization"},
    {"startdate", "start"},
    {"date_start", "start"},
    {"start_date", "start"},
    {"enddate", "end"},
    {"date_end", "end"},
    {"end_date", "end"},
    {"keywords", "tags"},
    {"highlights", "bullets"},
    {"label", "headline"}};

/// The key that somebody means who comes from another format; "" for none.
std::string meant_key(std::string_view written, std::span<const std::string_view> known) {
  const std::string lower = ascii_lower(written);
  for (const auto& [other, key] : kOtherNames) {
    const bool is_known = std::find(known.begin(), known.end(), key) != known.end();
    if (other == lower && is_known) return fmt::format("it is called \"{}\" here", key);
  }
  return {};
}

}  // namespace

std::span<const data::Value> items_of(const data::Value& value) {
  if (const data::List* list = value.list()) return *list;
  return {&value, 1};
}

OperationMapInfo selector_info() {
  return map_info("selector", kSelectorKeys);
}

Diagnostic& OperationReader::wrong(std::string_view key, const data::Value& value,
                                   std::string_view wanted) const {
  return diagnostics_.error(value.where, fmt::format("\"{}\" should be {} but is {}", key, wanted,
                                                     data::kind_name(value)));
}

void OperationReader::unknown_key(const data::Member& member,
                                  std::span<const std::string_view> known,
                                  std::string_view of) const {
  Diagnostic& error = diagnostics_.error(
      member.key_where, fmt::format("unknown key {} of {}", json_quoted(member.key), of));
  std::string near = meant_key(member.key, known);
  if (near.empty()) near = suggestion(member.key, known);
  if (near.empty()) {
    near = "known: ";
    for (const std::string_view key : known) {
      near += fmt::format("{}{}", key == known.front() ? "" : ", ", key);
    }
  }
  error.hints.push_back({std::move(near), {}});
}

const data::Map* OperationReader::map(std::string_view key, const data::Value& value) const {
  if (value.map() == nullptr) wrong(key, value, "a mapping");
  return value.map();
}

std::optional<std::string> OperationReader::word(std::string_view key,
                                                 const data::Value& value) const {
  const auto text = value.text();
  if (!text) {
    wrong(key, value, "text");
    return std::nullopt;
  }
  if (trimmed(*text).empty()) {
    diagnostics_.error(value.where, fmt::format("\"{}\" is empty", key));
    return std::nullopt;
  }
  return std::string(trimmed(*text));
}

std::vector<PlacedName> OperationReader::words(std::string_view key,
                                               const data::Value& value) const {
  std::vector<PlacedName> words;
  for (const data::Value& item : items_of(value)) {
    if (auto read = word(key, item)) words.push_back({std::move(*read), item.where});
  }
  return words;
}

std::optional<int> OperationReader::whole(std::string_view key, const data::Value& value) const {
  const auto text = value.text();
  const std::optional<int> number = text ? parse_whole(trimmed(*text)) : std::nullopt;
  if (number && *number <= kMostOfALimit) return number;
  diagnostics_.error(
      value.where, fmt::format("\"{}\" should be a whole number from 0 to {}", key, kMostOfALimit));
  return std::nullopt;
}

std::optional<bool> OperationReader::truth(std::string_view key, const data::Value& value) const {
  const auto truth = value.truth();
  if (!truth) wrong(key, value, "true or false");
  return truth;
}

std::optional<PlanText> OperationReader::text(std::string_view key,
                                              const data::Value& value) const {
  if (value.map() != nullptr) return versions(key, value);
  const auto text = value.text();
  if (!text) {
    wrong(key, value, "text, or a mapping of languages to texts");
    return std::nullopt;
  }
  PlanText read;
  read.where = value.where;
  read.versions.push_back({"", std::string(*text), value.where});
  return read;
}

std::optional<PlanText> OperationReader::versions(std::string_view key,
                                                  const data::Value& value) const {
  PlanText read;
  read.where = value.where;
  for (const data::Member& member : value.map()->members) {
    if (!is_language(member.key)) {
      Diagnostic& error = diagnostics_.error(
          member.key_where, fmt::format("{} is no language: a text of several languages has keys "
                                        "such as en, de or pt-BR",
                                        json_quoted(member.key)));
      if (member.value.is_null()) {
        error.hints.push_back(
            {fmt::format("a text that begins with a variable stands in quotes: \"{{{}}}\"",
                         member.key),
             {}});
      }
      continue;
    }
    const auto text = member.value.text();
    if (!text) {
      wrong(member.key, member.value, "text");
      continue;
    }
    read.versions.push_back({member.key, std::string(*text), member.value.where});
  }
  if (!read.versions.empty()) return read;
  if (value.map()->members.empty()) wrong(key, value, "text, or a mapping of languages to texts");
  return std::nullopt;
}

std::optional<TagExpression> OperationReader::expression(std::string_view key,
                                                         const data::Value& value) const {
  std::optional<TagExpression> whole;
  for (const data::Value& item : items_of(value)) {
    const auto text = word(key, item);
    const auto read =
        text ? parse_tag_expression(*item.text(), item.where, diagnostics_) : std::nullopt;
    if (!read) return std::nullopt;
    whole = whole ? TagExpression::either(*whole, *read) : *read;
  }
  return whole;
}

std::optional<Selector> OperationReader::selector(std::string_view key,
                                                  const data::Value& value) const {
  if (value.map() == nullptr) {
    if (!value.text()) {
      wrong(key, value, "a selector: a text or a mapping");
      return std::nullopt;
    }
    const auto name = word(key, value);
    if (!name) return std::nullopt;
    return selector_of_text(*name, value.where);
  }
  Selector selector;
  selector.where = value.where;
  const std::size_t before = diagnostics_.all().size();
  read_all(kSelectorKeys, *this, *value.map(), "a selector", selector);
  if (diagnostics_.all().size() != before) return std::nullopt;
  if (!is_empty(selector)) return selector;
  diagnostics_.error(value.where, "this selector names nothing")
      .hints.push_back({"it needs section, organization, title, start, tag, id or text", {}});
  return std::nullopt;
}

std::vector<Selector> OperationReader::selectors(std::string_view key,
                                                 const data::Value& value) const {
  std::vector<Selector> selectors;
  for (const data::Value& item : items_of(value)) {
    if (auto read = selector(key, item)) selectors.push_back(std::move(*read));
  }
  return selectors;
}

std::set<claims::Fact> OperationReader::facts(std::string_view key,
                                              const data::Value& value) const {
  std::set<claims::Fact> facts;
  for (const PlacedName& word : words(key, value)) {
    bool found = false;
    for (std::size_t i = 0; i < claims::kFactNames.size(); ++i) {
      if (ascii_lower(word.name) != claims::kFactNames[i]) continue;
      facts.insert(static_cast<claims::Fact>(i));
      found = true;
    }
    if (found) continue;
    std::string near = suggestion(word.name, claims::kFactNames);
    if (near.empty()) near = "it may be dates, numbers, employers, titles, degrees or statements";
    diagnostics_.error(word.where, fmt::format("{} is no sort of fact", json_quoted(word.name)))
        .hints.push_back({std::move(near), {}});
  }
  return facts;
}

std::optional<Guard> OperationReader::guard(std::string_view key, const data::Value& value) const {
  const std::string word = ascii_lower(value.text().value_or(""));
  if (word == "facts") return Guard::kFacts;
  if (word == "statements") return Guard::kStatements;
  Diagnostic& error =
      diagnostics_.error(value.where, fmt::format("\"{}\" is \"facts\" or \"statements\"", key));
  constexpr std::string_view kGuards[] = {"facts", "statements"};
  std::string near = suggestion(word, kGuards);
  if (!near.empty()) error.hints.push_back({std::move(near), {}});
  return std::nullopt;
}

}  // namespace cvpress::tailor

// The keys of formats.
#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.h"
#include "style/format_names.h"
#include "style/tables.h"

namespace cvpress::style {
namespace {

using namespace rows;

constexpr Choice<Digits> kDigits[] = {
    {"usual", Digits::kUsual}, {"latin", Digits::kLatin}, {"native", Digits::kNative}};
constexpr Choice<std::string_view> kPhones[] = {
    {"international", "international"}, {"national", "national"}, {"e164", "e164"}};

constexpr std::string_view kRangeParts[] = {"start", "end"};
constexpr std::string_view kLengthParts[] = {"years", "months"};

/// The first `{…}` of a text that is none of the parts it may have.
std::optional<std::string_view> unknown_part(std::string_view text,
                                             std::span<const std::string_view> parts) {
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::size_t close = text.find('}', at);
    if (close == std::string_view::npos) return text.substr(at + 1);
    const std::string_view name = text.substr(at + 1, close - at - 1);
    if (std::find(parts.begin(), parts.end(), name) == parts.end()) return name;
  }
  return std::nullopt;
}

template <std::string Formats::*kMember, const auto& kParts>
void read_parts(const KeyInfo& info, const ElementReader& reader, const data::Value& value,
                Formats& target) {
  (target.*kMember).clear();
  if (value.is_null()) return;
  target.*kMember = reader.values().text(value).value_or("");
  const auto unknown = unknown_part(target.*kMember, kParts);
  if (!unknown) return;
  Diagnostic& error = reader.values().diagnostics().error(
      value.where, fmt::format("\"{{{}}}\" is no part of a {}", *unknown, info.key));
  const std::string hint = suggestion(*unknown, kParts);
  error.hints.push_back(
      {hint.empty() ? fmt::format("its parts are {{{}}}", fmt::join(kParts, "} and {")) : hint,
       {}});
}

void read_date(const KeyInfo&, const ElementReader& reader, const data::Value& value,
               Formats& target) {
  const auto format = reader.values().text(value);
  if (!format) return;
  target.date = *format;
  const std::string mistake = date_format_mistake(*format);
  if (mistake.empty()) return;
  Diagnostic& error = reader.values().diagnostics().error(value.where, mistake);
  const std::string hint = suggestion(*format, date_format_names());
  error.hints.push_back({hint.empty() ? fmt::format("it is {}, or a pattern such as MMM y; other "
                                                    "letters stand in single quotes",
                                                    fmt::join(date_format_names(), ", "))
                                      : hint,
                         {}});
}

void read_phone(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                Formats& target) {
  if (const auto form = reader.values().choice<std::string_view>(value, kPhones)) {
    target.phone = *form;
  }
}

constexpr Key<Formats> kFormatKeys[] = {
    {{"date", ValueType::kText, "short, long, numeric, year, iso, or a pattern such as MMM y",
      "short"},
     read_date},
    {{"range", ValueType::kText,
      "Two dates: {start} and {end} with what stands between; null is as "
      "the language has it"},
     read_parts<&Formats::range, kRangeParts>},
    {{"length", ValueType::kText, "How long something took: {years} and {months}"},
     read_parts<&Formats::length, kLengthParts>},
    {{"phone", ValueType::kWord, "How phone numbers are written", "international",
      kWordsOf<kPhones>},
     read_phone},
    word<&Formats::digits, kDigits>(
        "digits",
        "Digits of dates and counts: those that are usual in the language, Latin "
        "ones, or those of its own script",
        "usual")};

}  // namespace

template <>
KeyTable<Formats> table_of<Formats>() {
  return kFormatKeys;
}

}  // namespace cvpress::style

#include "batch/option_keys.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "batch/packet.h"
#include "batch/row.h"
#include "locale/language.h"
#include "tailor/operation_reader.h"

namespace cvpress::batch {
namespace {

constexpr int kMostOfAnOption = 1000;

// clang-format off
constexpr OptionInfo kOptionInfos[] = {
    {"layout", "layout", "", OptionKind::kText, false, "a layout's name, or a layout file"},
    {"paper", "paper", "", OptionKind::kText, false, "a4, letter, a5, b5, legal or executive"},
    {"set", "settings", "", OptionKind::kSettings, true, "values of the layout, such as colors.accent"},
    {"pages", "pages", "", OptionKind::kWhole, false, "the number of pages to fit the text to"},
    {"break-before", "break_before", "", OptionKind::kTexts, false, "sections or entries that begin a new page"},
    {"lang", "lang", "language", OptionKind::kLanguage, false, "the résumé's language, such as en or de"},
    {"page", "page", "", OptionKind::kText, false, "of a site: which page is the CV", ColumnMeaning::kRefused},
    {"name", "name", "", OptionKind::kText, false, "the person's name", ColumnMeaning::kVariable},
    {"contact", "contact", "", OptionKind::kTexts, false, "e-mail addresses, phone numbers, links or places", ColumnMeaning::kVariable},
    {"title", "title", "", OptionKind::kText, false, "the document's title", ColumnMeaning::kVariable},
    {"date", "date", "", OptionKind::kDate, false, "the document's date, as 2026-05-01, or none"},
    {"hide", "hide", "", OptionKind::kNames, true, "parts that are left out and proved to be gone: phone, address, photo, …"},
    {"audience", "audience", "", OptionKind::kText, false, "for whom it is: leaves out what the source hides from them"},
    {"no-embed", "no_embed", "", OptionKind::kTruth, false, "whether the source inside the PDF is left out"},
    {"no-self-check", "no_self_check", "", OptionKind::kTruth, false, "whether the PDF is not read back"},
    {"no-system-fonts", "no_system_fonts", "", OptionKind::kTruth, false, "whether the system's fonts are left alone"},
    {"fonts", "fonts", "", OptionKind::kTexts, false, "folders with fonts", ColumnMeaning::kRefused},
    {"letter-layout", "letter_layout", "", OptionKind::kText, false, "the layout of the document's letter"},
    {"letter-form", "letter_form", "", OptionKind::kLetterForm, false, "the form of the document's letter: din5008 or us"},
    {"password-file", "password_file", "", OptionKind::kText, false, "encrypts the PDF with the passwords of this file", ColumnMeaning::kRefused},
    {"packet", "packet", "", OptionKind::kPacket, false, "what its PDF is put together from: letter, cv, PDF files; or none"},
};
// clang-format on

tailor::PlanText plain_text(std::string text, SourceSpan where) {
  tailor::PlanText plain;
  plain.where = where;
  plain.versions.push_back({"", std::move(text), where});
  return plain;
}

/// A mapping of settings as KEY=VALUE, keys of mappings in it joined by dots.
void add_settings(const data::Map& map, const std::string& before,
                  const tailor::OperationReader& reader, GivenOption& option) {
  for (const data::Member& member : map.members) {
    const std::string key = before + member.key;
    if (member.value.map() != nullptr) {
      add_settings(*member.value.map(), key + ".", reader, option);
    } else if (const auto text = member.value.text()) {
      option.values.push_back(plain_text(fmt::format("{}={}", key, *text), member.value.where));
    } else {
      reader.wrong(key, member.value, "text or a number");
    }
  }
}

void add_text(const data::Value& value, const tailor::OperationReader& reader,
              GivenOption& option) {
  if (option.info->kind == OptionKind::kTruth) {
    const auto truth = reader.truth(option.info->name, value);
    if (truth) option.values.push_back(plain_text(*truth ? "true" : "false", value.where));
  } else if (auto text = reader.text(option.info->name, value)) {
    option.values.push_back(std::move(*text));
  }
}

/// False where a text is wrong, which is told.
bool check_texts(const GivenOption& option, Diagnostics& diagnostics) {
  bool is_right = true;
  for (const tailor::PlanText& value : option.values) {
    for (const tailor::PlanText::Version& version : value.versions) {
      if (version.text.find('{') != std::string::npos) continue;
      std::string fault = option_fault(*option.info, version.text);
      if (fault.empty()) continue;
      diagnostics.error(version.where, std::move(fault));
      is_right = false;
    }
  }
  return is_right;
}

}  // namespace

std::span<const OptionInfo> option_infos() {
  return kOptionInfos;
}

const OptionInfo* option_of(std::string_view name) {
  const std::string wanted = column_name(name);
  for (const OptionInfo& info : kOptionInfos) {
    if (wanted == info.name || (!info.alias.empty() && wanted == info.alias)) return &info;
  }
  return nullptr;
}

std::optional<GivenOption> read_option(const OptionInfo& info, const data::Value& value,
                                       Diagnostics& diagnostics) {
  const tailor::OperationReader reader(diagnostics);
  GivenOption option{&info, {}, value.where};
  const bool is_several = info.kind == OptionKind::kTexts || info.kind == OptionKind::kNames ||
                          info.kind == OptionKind::kSettings || info.kind == OptionKind::kPacket;
  if (info.kind == OptionKind::kSettings && value.map() != nullptr) {
    add_settings(*value.map(), "", reader, option);
  } else if (is_several) {
    for (const data::Value& item : tailor::items_of(value)) add_text(item, reader, option);
  } else {
    add_text(value, reader, option);
  }
  if (option.values.empty() || !check_texts(option, diagnostics)) return std::nullopt;
  return option;
}

std::string option_fault(const OptionInfo& info, std::string_view text) {
  const auto fault = [&](std::string_view wanted) {
    return fmt::format("\"{}\" should be {}, not {}", info.name, wanted, json_quoted(text));
  };
  if (trimmed(text).empty()) return fmt::format("\"{}\" is empty", info.name);
  switch (info.kind) {
    case OptionKind::kWhole: {
      const auto whole = parse_whole(trimmed(text));
      const bool is_right = whole && *whole >= 1 && *whole <= kMostOfAnOption;
      return is_right ? "" : fault(fmt::format("a whole number from 1 to {}", kMostOfAnOption));
    }
    case OptionKind::kDate:
      return text == "none" || day_of(text) ? "" : fault("a date such as 2026-05-01, or none");
    case OptionKind::kLanguage:
      if (ascii_lower(text) == "all")
        return fault("one language; dimensions multiply with several");
      return locale::is_language_tag(locale::language_tag(text))
                 ? ""
                 : fault("a language tag such as en, de or pt-BR");
    case OptionKind::kLetterForm:
      return text == "din5008" || text == "us" ? "" : fault("din5008 or us");
    case OptionKind::kSettings: {
      const std::size_t equals = text.find('=');
      const bool is_right = equals != std::string_view::npos && equals > 0;
      return is_right ? "" : fault("KEY=VALUE, such as colors.accent=#0a7");
    }
    case OptionKind::kPacket:
      if (is_packet_word(text)) return {};
      return fmt::format("{} is no part of a packet; parts are letter, cv, and PDF files",
                         json_quoted(text));
    case OptionKind::kText:
    case OptionKind::kTexts:
    case OptionKind::kNames:
    case OptionKind::kTruth: break;
  }
  return {};
}

std::optional<std::chrono::year_month_day> day_of(std::string_view text) {
  constexpr std::size_t kDay = 10;
  const bool has_time = text.size() > kDay && text[kDay] == 'T';
  if (text.size() < kDay || (text.size() > kDay && !has_time)) return std::nullopt;
  if (text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_whole(text.substr(0, 4));
  const auto month = parse_whole(text.substr(5, 2));
  const auto day = parse_whole(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year),
                                         std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return date;
}

}  // namespace cvpress::batch

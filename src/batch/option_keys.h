// The options of `cvpress render` that a plan and its rows may give a document.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "data/value.h"
#include "tailor/plan_text.h"

namespace cvpress::batch {

enum class OptionKind : std::uint8_t {
  kText,
  kTexts,       // one or several; in a row's cell divided at ";"
  kNames,       // the same, divided at "," where there is no ";"
  kTruth,       // "true" or "false"
  kWhole,       // from 1 to 1000
  kDate,        // a day, or "none"
  kLanguage,    // a tag of BCP 47
  kLetterForm,  // "din5008" or "us"
  kSettings,    // KEY=VALUE, or a mapping of keys to values
  kPacket,      // letter, cv, PDF files, or "none"; divided as names are
};

/// What a row's column is that bears the name of an option.
enum class ColumnMeaning : std::uint8_t {
  kOption,
  kVariable,  // a table's "contact", "name" and "title" are those of whom one writes to
  kRefused,   // what counts for the whole plan
};

struct OptionInfo {
  std::string_view flag;   // of render, without its dashes
  std::string_view name;   // in plans and as a variable, in the form of column_name
  std::string_view alias;  // another name; "" for none
  OptionKind kind = OptionKind::kText;
  bool adds_up = false;  // what layers say of it is put together, not replaced
  std::string_view about;
  ColumnMeaning in_rows = ColumnMeaning::kOption;
};

std::span<const OptionInfo> option_infos();

/// The option of a name, in whatever form of column_name; nullptr if there is none.
const OptionInfo* option_of(std::string_view name);

/// An option as a plan gives it.
struct GivenOption {
  const OptionInfo* info = nullptr;
  std::vector<tailor::PlanText> values;
  SourceSpan where;
};

/// Reads an option's value; what is wrong is told at its place. Texts with variables are
/// checked when these are known.
std::optional<GivenOption> read_option(const OptionInfo& info, const data::Value& value,
                                       Diagnostics& diagnostics);

/// What is wrong with a text as the option's value, without variables; "" where nothing is.
std::string option_fault(const OptionInfo& info, std::string_view text);

/// The day of an option `date`; nullopt for "none" and what is no date.
std::optional<std::chrono::year_month_day> day_of(std::string_view text);

}  // namespace cvpress::batch

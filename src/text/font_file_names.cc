#include <algorithm>
#include <tuple>

#include "base/files.h"
#include "base/utf8.h"
#include "text/catalog_entry_internal.h"
#include "text/font_file_names_internal.h"

namespace cvpress::text {
namespace {

struct WeightName {
  std::string_view name;
  int weight = 400;
};
constexpr WeightName kWeightNames[] = {
    {"", 400},           {"regular", 400},   {"normal", 400},    {"book", 400},
    {"roman", 400},      {"thin", 100},      {"hairline", 100},  {"extralight", 200},
    {"ultralight", 200}, {"light", 300},     {"demilight", 350}, {"medium", 500},
    {"semibold", 600},   {"demibold", 600},  {"demi", 600},      {"bold", 700},
    {"extrabold", 800},  {"ultrabold", 800}, {"black", 900},     {"heavy", 900},
};

constexpr std::string_view kSlantNames[] = {"italic", "oblique"};
constexpr std::string_view kVariableNames[] = {"vf", "variable", "variablefont"};

bool takes_part(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Takes a word out of a name; whether it was there.
bool take(std::string& name, std::string_view word) {
  const std::size_t at = name.find(word);
  if (at == std::string::npos) return false;
  name.erase(at, word.size());
  return true;
}

/// Takes the axes out, "[wdth,wght]" or "VariableFont_wght"; whether there were any.
bool take_axes(std::string& rest) {
  const std::size_t bracket = rest.find('[');
  if (bracket != std::string::npos) {
    rest.resize(bracket);
    return true;
  }
  const std::size_t named = rest.find("variablefont_");
  if (named != std::string::npos) {
    rest.resize(named);
    return true;
  }
  for (const std::string_view name : kVariableNames) {
    if (compact_name(rest) != name) continue;
    rest.clear();
    return true;
  }
  return false;
}

}  // namespace

std::string compact_name(std::string_view name) {
  std::string compact;
  for (const char c : ascii_lower(name)) {
    if (takes_part(c)) compact += c;
  }
  return compact;
}

std::optional<FileStyle> style_of_file(std::string_view file, std::string_view stem) {
  if (file.substr(0, stem.size()) != stem || !is_font_file(file)) return std::nullopt;
  std::string rest = ascii_lower(file.substr(stem.size(), file.rfind('.') - stem.size()));
  FileStyle style;
  style.variable = take_axes(rest);
  rest = compact_name(rest);
  for (const std::string_view slant : kSlantNames) style.italic = take(rest, slant) || style.italic;
  for (const WeightName& known : kWeightNames) {
    if (known.name != rest) continue;
    style.weight = known.weight;
    return style;
  }
  return std::nullopt;
}

std::optional<std::size_t> best_file(std::span<const std::string> sorted_names,
                                     std::string_view stem, int weight, bool italic) {
  const auto fitness = [&](const FileStyle& style) {
    // A file for just this weight is better than one for all of them, which is
    // better than one for another.
    const int have = style.variable ? weight : style.weight;
    return std::tuple(style.italic != italic, weight_distance(weight, have), style.variable);
  };
  std::optional<std::size_t> best;
  FileStyle best_style;
  auto at = std::lower_bound(sorted_names.begin(), sorted_names.end(), stem);
  for (; at != sorted_names.end() && std::string_view(*at).substr(0, stem.size()) == stem; ++at) {
    const auto style = style_of_file(*at, stem);
    if (!style || (best && fitness(*style) >= fitness(best_style))) continue;
    best = static_cast<std::size_t>(at - sorted_names.begin());
    best_style = *style;
  }
  return best;
}

}  // namespace cvpress::text

#include "hugo/job_order.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"

namespace cvpress::hugo {
namespace {

constexpr std::string_view kModule = "wowchemy/v5 v5.";
/// The day on which Wowchemy stopped sorting; versions of Go modules that are
/// no release carry the day they were made.
constexpr std::string_view kLastSortedDay = "20210525";
constexpr std::size_t kLargestModuleFile = 64u << 10;

bool has_theme(const data::Map& config, std::string_view name) {
  const data::Value* theme = config.find_any_case("theme");
  if (theme == nullptr) return false;
  const data::List* several = theme->list();
  if (several == nullptr) return trimmed(theme->text().value_or("")) == name;
  return std::any_of(several->begin(), several->end(),
                     [&](const data::Value& each) { return each.text() == name; });
}

/// "0.0-20210324194200-fda9f39d872e", "1.0": what follows "v5.".
bool is_before_5_2(std::string_view version) {
  const std::size_t dash = version.find('-');
  if (dash == std::string_view::npos) return version.starts_with("0.") || version.starts_with("1.");
  return version.substr(dash + 1, kLastSortedDay.size()) < kLastSortedDay;
}

}  // namespace

bool theme_sorts_jobs(const data::Map& config, const std::string& root, const FileProvider& files) {
  if (has_theme(config, "academic")) return true;
  const FileContent modules = files.read(joined_path(root, "go.mod"), kLargestModuleFile);
  if (!modules.bytes) return false;
  const std::string_view text = *modules.bytes;
  const std::size_t at = text.find(kModule);
  if (at == std::string_view::npos) return false;
  const std::string_view rest = text.substr(at + kModule.size());
  return is_before_5_2(rest.substr(0, rest.find_first_of(" \t\r\n")));
}

}  // namespace cvpress::hugo

#include "cli/settings_option.h"

#include <fmt/format.h>

#include "cli/usage_error.h"

namespace cvpress::cli {

bool take_settings(const std::vector<std::string>& settings, style::LayoutRequest& request,
                   std::string& wrong) {
  for (const std::string& setting : settings) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos || equals == 0) {
      wrong = setting;
      return false;
    }
    request.overrides.push_back({setting.substr(0, equals), setting.substr(equals + 1)});
  }
  return true;
}

PrintAndExit wrong_setting(const std::string& wrong, bool as_json) {
  return usage_error(fmt::format("--set {}: KEY=VALUE was expected", wrong),
                     "--set colors.accent=#0a7", as_json);
}

}  // namespace cvpress::cli

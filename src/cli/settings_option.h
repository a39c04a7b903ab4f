// `--set KEY=VALUE`.
#pragma once

#include <string>
#include <vector>

#include "cli/options.h"

namespace cvpress::cli {

/// Splits each setting; the value is all after the first "=". False where one, which `wrong`
/// becomes, has none.
bool take_settings(const std::vector<std::string>& settings, style::LayoutRequest& request,
                   std::string& wrong);

PrintAndExit wrong_setting(const std::string& wrong, bool as_json);

}  // namespace cvpress::cli

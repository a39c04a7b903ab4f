#include "hugo/dialect.h"

#include <algorithm>

#include "hugo/section_source.h"
#include "hugo/values.h"

namespace cvpress::hugo {
namespace {

/// Where generations of the theme say that pages have formulas.
constexpr std::string_view kMathParams[] = {"math", "features.math.enable",
                                            "hugoblox.content.math.enable"};

bool is_module_with_marks(const data::Value& import) {
  if (import.map() == nullptr) return false;
  const std::string path = text_at(*import.map(), "path");
  return path.find("/blox-tailwind") != std::string::npos ||
         path.find("/modules/blox/") != std::string::npos || path.ends_with("/modules/blox");
}

bool imports_marks(const data::Map& config) {
  const data::Map* module = map_at(config, "module");
  const data::Value* imports = module != nullptr ? value_at(*module, "imports") : nullptr;
  if (imports == nullptr || imports->list() == nullptr) return false;
  return std::any_of(imports->list()->begin(), imports->list()->end(), is_module_with_marks);
}

}  // namespace

bool turns_math_on(const Site& site) {
  return std::any_of(std::begin(kMathParams), std::end(kMathParams),
                     [&](std::string_view path) { return is_on(site.param(path)); });
}

bool has_marks(const data::Map& config, const Site& site, const FileProvider& files) {
  const data::Value* kit = site.param("hugoblox");
  if (kit != nullptr && kit->map() != nullptr) return true;
  return imports_marks(config) ||
         files.kind(joined_path(site.root, "data/authors")) == FileKind::kDirectory;
}

bool is_profile_with_marks(const data::Map& front) {
  const data::Value* profiles = value_at(front, "profiles");
  return (profiles != nullptr && profiles->list() != nullptr) ||
         text_at(front, "schema").starts_with("hugoblox/");
}

}  // namespace cvpress::hugo

#include "hugo/config.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "hugo/keys.h"
#include "hugo/merge.h"

namespace cvpress::hugo {
namespace {

/// Files whose keys are the root's own, the one that Hugo prefers first.
constexpr std::string_view kRootFiles[] = {"hugo", "config"};
/// Files of config/_default whose name is the key that they are about.
constexpr std::string_view kKeyFiles[] = {"languages", "module", "params"};

data::Map map_of_one(std::string key, data::Value value) {
  data::Map map;
  map.members.push_back({std::move(key), value.where, std::move(value)});
  return map;
}

/// The map of a file, empty where it is broken; that costs a warning.
data::Map map_of(const std::string& path, const SourceFiles& from, Diagnostics& diagnostics) {
  Diagnostics found;
  auto map = load_map(path, from, found);
  if (!map) {
    for (const Diagnostic& item : found.all()) {
      if (item.severity != Severity::kError) continue;
      Diagnostic told = item;
      told.message += "; the site is read without this file";
      diagnostics.record(std::move(told));
      break;
    }
    found = {};
  }
  diagnostics.append(std::move(found));
  return map ? std::move(*map) : data::Map{};
}

/// "params.zh.toml" is about the key "params" of the language "zh".
struct ConfigName {
  std::string key;
  std::string language;
};

ConfigName config_name(const std::string& file) {
  const std::string stem = file.substr(0, file.rfind('.'));
  const std::size_t dot = std::min(stem.find('.'), stem.size());
  return {ascii_lower(stem.substr(0, dot)), dot < stem.size() ? stem.substr(dot + 1) : ""};
}

/// What a file of config/_default adds to the root, under the keys it is about.
data::Map under_its_keys(const ConfigName& name, data::Map map) {
  if (!is_one_of(kRootFiles, name.key)) map = map_of_one(name.key, {std::move(map), {}});
  if (name.language.empty()) return map;
  return map_of_one("languages", {map_of_one(name.language, {std::move(map), {}}), {}});
}

}  // namespace

data::Map read_config(const std::string& root, const SourceFiles& from, Diagnostics& diagnostics) {
  Diagnostics found;
  data::Map config;
  for (const std::string_view name : kRootFiles) {
    const std::string path = data_file_called(joined_path(root, name), from.files);
    if (path.empty()) continue;
    config = map_of(path, from, found);
    break;
  }
  const std::string folder = joined_path(root, "config/_default");
  for (const std::string& file : from.files.list(folder)) {
    const ConfigName name = config_name(file);
    if (!data_format(file)) continue;
    if (!is_one_of(kRootFiles, name.key) && !is_one_of(kKeyFiles, name.key)) continue;
    data::Map map = map_of(joined_path(folder, file), from, found);
    config = laid_over(config, under_its_keys(name, std::move(map)));
  }
  found.demote_errors();
  diagnostics.append(std::move(found));
  return config;
}

}  // namespace cvpress::hugo

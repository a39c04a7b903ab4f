#include "rendercv/design.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "rendercv/design_options.h"
#include "rendercv/design_values.h"
#include "rendercv/known_keys.h"

namespace cvpress::rendercv {
namespace {

constexpr std::string_view kThemes[] = {
    "classic", "ember", "engineeringclassic", "engineeringresumes", "harvard", "ink", "moderncv",
    "opal",    "sb2nov"};

class DesignReader {
 public:
  explicit DesignReader(const Reading& reading) : reading_(reading) {}

  data::Map read(const data::Map& design) {
    read_options(design, "");
    tell_rest();
    return std::move(look_);
  }

 private:
  void read_options(const data::Map& map, const std::string& before) {
    for (const data::Member& member : map.members) {
      const std::string name = before + member.key;
      if (name == "theme") {
        read_theme(member.value);
      } else if (const DesignOption* option = option_named(name);
                 option != nullptr && member.value.map() == nullptr) {
        read_option(*option, name, member);
      } else if (member.value.map() != nullptr) {
        read_options(*member.value.map(), name + ".");
      } else if (is_map_of_options("design." + name)) {
        if (!is_absent(&member.value)) tell_shape(member.value, "a map", "is not read", reading_);
      } else if (!member.value.is_null()) {
        add_rest(name, member);
      }
    }
  }

  void read_theme(const data::Value& value) {
    const std::string name = string_of(&value, reading_);
    if (name.empty()) return;
    const auto* found = std::find(std::begin(kThemes), std::end(kThemes), bare_name(name));
    if (found != std::end(kThemes)) {
      put(look_, "layout", {data::Scalar{fmt::format("rendercv/{}", *found)}, value.where});
      return;
    }
    Diagnostic& warning = reading_.diagnostics.warning(
        value.where, fmt::format("{} is no theme of RenderCV's own; the usual layout is used",
                                 json_quoted(name)));
    std::string near = suggestion(name, kThemes);
    if (near.empty()) near = "--layout names another layout, or a file of your own";
    warning.hints.push_back({std::move(near), {}});
  }

  void read_option(const DesignOption& option, const std::string& name,
                   const data::Member& member) {
    const data::Value& value = member.value;
    if (is_absent(&value)) return;
    const auto wish = wish_for(option.meaning, value);
    if (!wish) {
      return is_rendercvs_alone(option.meaning, value) ? add_rest(name, member)
                                                       : tell_value(option.meaning, name, value);
    }
    if (option.key.empty() || is_default(option.meaning, value)) return;
    for (std::string_view keys = option.key; !keys.empty();) {
      const std::size_t end = std::min(keys.find(' '), keys.size());
      put(look_, keys.substr(0, end), *wish);
      keys.remove_prefix(std::min(end + 1, keys.size()));
    }
  }

  void tell_value(Meaning meaning, const std::string& name, const data::Value& value) {
    const std::string written(trimmed(value.text().value_or("")));
    Diagnostic& warning = reading_.diagnostics.warning(
        value.where,
        fmt::format("{} is no value of {}; {} was expected",
                    written.empty() ? std::string(data::kind_name(value)) : json_quoted(written),
                    name, expected_of(meaning)));
    std::string near = suggestion(written, names_of(meaning));
    if (!near.empty()) warning.hints.push_back({std::move(near), {}});
  }

  void add_rest(const std::string& name, const data::Member& member) {
    if (rest_.empty()) first_of_rest_ = member.key_where;
    rest_.push_back(name);
  }

  void tell_rest() {
    if (rest_.empty()) return;
    reading_.diagnostics.note(
        first_of_rest_,
        fmt::format(
            "{} of the design {} no counterpart in layouts, and what the theme has counts: {}",
            rest_.size() == 1 ? "one option" : fmt::format("{} options", rest_.size()),
            rest_.size() == 1 ? "has" : "have", fmt::join(rest_, ", ")));
  }

  const Reading& reading_;
  data::Map look_;
  std::vector<std::string> rest_;
  SourceSpan first_of_rest_;
};

}  // namespace

void put(data::Map& look, std::string_view key, data::Value value) {
  const std::size_t dot = key.find('.');
  const std::string_view first = key.substr(0, dot);
  auto found = std::find_if(look.members.begin(), look.members.end(),
                            [first](const data::Member& member) { return member.key == first; });
  if (dot == key.npos) {
    if (found == look.members.end()) {
      look.members.push_back({std::string(first), value.where, std::move(value)});
    } else {
      found->value = std::move(value);
    }
    return;
  }
  if (found == look.members.end()) {
    look.members.push_back({std::string(first), value.where, {data::Map(), value.where}});
    found = std::prev(look.members.end());
  }
  put(std::get<data::Map>(found->value.content), key.substr(dot + 1), std::move(value));
}

data::Map look_of(const data::Value* design, const Reading& reading) {
  if (is_absent(design)) return {};
  const data::Map* map = design->map();
  if (map == nullptr) {
    tell_shape(*design, "a map", "is not read", reading);
    return {};
  }
  return map->members.empty() ? data::Map() : DesignReader(reading).read(*map);
}

}  // namespace cvpress::rendercv

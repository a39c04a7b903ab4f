#include "cli/source_options.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/numbers.h"
#include "cli/help_text.h"
#include "data/read.h"
#include "jsonresume/json_text.h"

namespace cvpress::cli {
namespace {

using jsonresume::add;
using jsonresume::add_filled;
using jsonresume::add_text;

constexpr std::string_view kMadeBy = "made_by";
constexpr std::string_view kOptions = "options";
constexpr std::string_view kLooks = "looks";
constexpr std::string_view kFonts = "fonts";

std::string text_at(const data::Map& map, std::string_view key) {
  const data::Value* value = map.find(key);
  return value != nullptr && value->text() ? std::string(*value->text()) : std::string();
}

std::vector<std::string> texts_at(const data::Map& map, std::string_view key) {
  std::vector<std::string> texts;
  const data::Value* value = map.find(key);
  if (value == nullptr || value->list() == nullptr) return texts;
  for (const data::Value& item : *value->list()) {
    if (item.text()) texts.emplace_back(*item.text());
  }
  return texts;
}

void read_options(const data::Value& value, SourceOptions& options, Diagnostics& diagnostics) {
  const data::Map* map = value.map();
  if (map == nullptr) return;
  options.paper = text_at(*map, "paper");
  options.pages = parse_whole(text_at(*map, "pages")).value_or(0);
  options.break_before = texts_at(*map, "break_before");
  for (const std::string& setting : texts_at(*map, "set")) {
    const std::size_t equals = std::min(setting.find('='), setting.size());
    options.settings.push_back(
        {setting.substr(0, equals), setting.substr(std::min(equals + 1, setting.size()))});
  }
  const std::string date = text_at(*map, "date");
  options.date = moment_of(date);
  if (!options.date && !date.empty()) {
    diagnostics.warning(value.where, fmt::format("\"{}\" is no date, such as 2026-05-01", date));
  }
  const data::Value* fonts = map->find("system_fonts");
  options.without_system_fonts = fonts != nullptr && !fonts->truth().value_or(true);
  const data::Value* uncompressed = map->find("uncompressed");
  options.uncompressed = uncompressed != nullptr && uncompressed->truth().value_or(false);
  options.fonts = texts_at(*map, kFonts);
}

bool is_layout_file(std::string_view layout) {
  const std::string extension = extension_of(layout);
  return extension == "yaml" || extension == "yml";
}

/// As JSON says it: what YAML leaves to its reader is decided here.
data::Value as_json(const data::Value& value) {
  data::Value result;
  if (const data::Map* map = value.map()) {
    data::Map members;
    for (const data::Member& member : map->members) {
      add(members, member.key, as_json(member.value));
    }
    result.content = std::move(members);
  } else if (const data::List* list = value.list()) {
    data::List items;
    for (const data::Value& item : *list) items.push_back(as_json(item));
    result.content = std::move(items);
  } else if (const auto truth = value.truth()) {
    result.content = data::Scalar{*truth ? "true" : "false", data::ScalarKind::kBool};
  } else if (const auto number = value.number()) {
    result = jsonresume::number_value(*number);
  } else if (const auto text = value.text()) {
    result = jsonresume::text_value(std::string(*text));
  }
  return result;
}

data::Map without(const data::Map& map, std::string_view key) {
  data::Map rest = map;
  std::erase_if(rest.members, [key](const data::Member& member) { return member.key == key; });
  return rest;
}

data::List text_list(const std::vector<std::string>& texts) {
  data::List list;
  for (const std::string& text : texts) list.push_back(jsonresume::text_value(text));
  return list;
}

data::Map options_map(const SourceOptions& options) {
  data::Map map;
  add_text(map, "paper", options.paper);
  if (options.pages > 0) add(map, "pages", jsonresume::whole_value(options.pages));
  add_filled(map, "break_before", text_list(options.break_before));
  data::List settings;
  for (const style::Override& item : options.settings) {
    settings.push_back(jsonresume::text_value(item.key + "=" + item.value));
  }
  add_filled(map, "set", std::move(settings));
  if (options.date) add_text(map, "date", moment_text(*options.date));
  if (options.without_system_fonts) {
    add(map, "system_fonts", {data::Scalar{"false", data::ScalarKind::kBool}, {}});
  }
  if (options.uncompressed) {
    add(map, "uncompressed", {data::Scalar{"true", data::ScalarKind::kBool}, {}});
  }
  add_filled(map, kFonts, text_list(options.fonts));
  return map;
}

/// Two digits at a place of a text in a fixed form; -1 for what is none.
int digits_at(std::string_view text, std::size_t at) {
  return parse_whole(text.substr(at, 2)).value_or(-1);
}

}  // namespace

SourceOptions take_options(style::Wishes& wishes, const std::string& folder,
                           Diagnostics& diagnostics) {
  SourceOptions options;
  style::Wishes rest;
  for (data::Value& wish : wishes) {
    data::Map* map = std::get_if<data::Map>(&wish.content);
    if (map == nullptr) {
      rest.push_back(std::move(wish));
      continue;
    }
    if (const data::Value* own = map->find(kOptions)) read_options(*own, options, diagnostics);
    if (const data::Value* looks = map->find(kLooks); looks != nullptr && looks->list()) {
      for (const data::Value& look : *looks->list()) rest.push_back(look);
    }
    const std::string layout = text_at(*map, "layout");
    options.is_made = options.is_made || map->find(kMadeBy) != nullptr;
    if (map->find(kMadeBy) != nullptr && is_layout_file(layout)) {
      options.layout_file = joined_path(folder, layout);
    }
    std::erase_if(map->members, [&](const data::Member& member) {
      return member.key == kOptions || member.key == kLooks || member.key == kMadeBy ||
             (member.key == "layout" && !options.layout_file.empty());
    });
    if (!map->members.empty()) rest.push_back(std::move(wish));
  }
  wishes = std::move(rest);
  return options;
}

data::Map options_as_members(const std::string& layout, const SourceOptions& options,
                             const style::Wishes& wishes) {
  data::Map members;
  add_text(members, kMadeBy, kVersionText);
  add_text(members, "layout", layout);
  data::List looks;
  for (const data::Value& wish : wishes) {
    if (wish.map() == nullptr) continue;
    data::Value look = as_json(data::Value{without(*wish.map(), "layout"), {}});
    if (!look.map()->members.empty()) looks.push_back(std::move(look));
  }
  if (looks.size() == 1) {
    for (const data::Member& member : looks.front().map()->members) {
      members.members.push_back(member);
    }
  } else {
    add_filled(members, kLooks, std::move(looks));
  }
  add_filled(members, kOptions, options_map(options));
  return members;
}

std::vector<std::string> fonts_needed_by(const std::string& document) {
  SourceMap sources;
  Diagnostics ignored;
  const FileId file = sources.add("resume.json", document);
  const auto value = data::read(sources.text(file), data::Format::kJson, data::Repair::kLenient,
                                {file, 0, static_cast<std::uint32_t>(document.size())}, ignored);
  const data::Map* map = value ? value->map() : nullptr;
  for (const std::string_view key : {std::string_view("cvpress"), kOptions}) {
    const data::Value* inner = map != nullptr ? map->find(key) : nullptr;
    map = inner != nullptr ? inner->map() : nullptr;
  }
  return map != nullptr ? texts_at(*map, kFonts) : std::vector<std::string>();
}

std::optional<long long> moment_of(std::string_view text) {
  constexpr std::size_t kDay = 10;
  constexpr std::size_t kWhole = 20;
  if (text.size() != kDay && text.size() != kWhole) return std::nullopt;
  const auto year = parse_whole(text.substr(0, 4));
  const std::chrono::year_month_day day{
      std::chrono::year(year.value_or(0)),
      std::chrono::month(static_cast<unsigned>(digits_at(text, 5))),
      std::chrono::day(static_cast<unsigned>(digits_at(text, 8)))};
  if (!year || *year < 1970 || text[4] != '-' || text[7] != '-' || !day.ok()) return std::nullopt;
  const long long days = std::chrono::sys_days(day).time_since_epoch().count();
  if (text.size() == kDay) return days * 86400;
  const int hour = digits_at(text, 11);
  const int minute = digits_at(text, 14);
  const int second = digits_at(text, 17);
  const bool is_time = text[10] == 'T' && text[13] == ':' && text[16] == ':' && text[19] == 'Z' &&
                       hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 &&
                       second < 60;
  if (!is_time) return std::nullopt;
  return days * 86400 + hour * 3600 + minute * 60 + second;
}

std::string moment_text(long long seconds) {
  const std::chrono::sys_seconds moment{std::chrono::seconds(seconds)};
  const auto midnight = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::year_month_day day(midnight);
  std::string text =
      fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  const long long rest = (moment - midnight).count();
  if (rest == 0) return text;
  return text + fmt::format("T{:02}:{:02}:{:02}Z", rest / 3600, rest / 60 % 60, rest % 60);
}

}  // namespace cvpress::cli

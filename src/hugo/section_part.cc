#include "hugo/section_part.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "hugo/values.h"

namespace cvpress::hugo {
namespace {

constexpr std::size_t kDayLength = 10;  // of "2026-05-01"

/// Texts of `active` that mean shown. Hugo hides the quoted ones by accident.
constexpr std::string_view kActive[] = {"", "true", "yes", "1", "on", "y"};

constexpr std::string_view kPageLanguageKeys[] = {"lang", "language"};

bool is_true(const data::Map& map, std::string_view key) {
  return ascii_lower(text_at(map, key)) == "true";
}

bool is_active(const data::Map& map) {
  const std::string text = ascii_lower(text_at(map, "active"));
  return std::find(std::begin(kActive), std::end(kActive), text) != std::end(kActive);
}

/// The block's name, at the places where sites put it.
std::string block_name(const data::Map& block) {
  std::string name = text_at(block, "block");
  if (name.empty()) name = text_at(block, "blox");
  if (name.empty()) name = text_at(block, "widget");
  const data::Map* content = map_at(block, "content");
  if (name.empty() && content != nullptr) name = text_at(*content, "widget");
  return name.empty() ? "markdown" : ascii_lower(name);
}

std::string block_title(const data::Map& block) {
  const data::Map* content = map_at(block, "content");
  std::string title = content != nullptr ? text_at(*content, "title") : std::string();
  return title.empty() ? text_at(block, "title") : title;
}

}  // namespace

const data::Map& SectionPart::map() const {
  static const data::Map kEmpty;
  return front.map() != nullptr ? *front.map() : kEmpty;
}

SectionSource SectionPart::source() const {
  return {widget, {map_at(map(), "content"), &map(), map_at(map(), "design")}, body, where};
}

SectionPart part_of(Page page, std::string path) {
  SectionPart part;
  part.front = std::move(page.front);
  part.body = page.body;
  part.where = page.where;
  part.path = std::move(path);
  const data::Map& map = part.map();
  part.widget = ascii_lower(text_at(map, "widget"));
  const data::Map* content = map_at(map, "content");
  if (part.widget.empty() && content != nullptr) {
    part.widget = ascii_lower(text_at(*content, "widget"));
  }
  if (const data::Value* look = map.find_any_case("cvpress")) part.look = *look;
  part.language = language_said_in(map);
  part.title = text_at(map, "title");
  part.date = text_at(map, "date");
  part.weight = parse_decimal(text_at(map, "weight")).value_or(0);
  return part;
}

SectionPart part_of_block(const data::Value& block, const std::string& path) {
  SectionPart part;
  part.front = block;
  part.where = block.where;
  part.path = path;
  part.is_block = true;
  part.widget = block_name(part.map());
  part.title = block_title(part.map());
  if (is_true(part.map(), "demo")) part.hidden = "is a demonstration of the theme";
  return part;
}

data::Value language_said_in(const data::Map& front) {
  for (const std::string_view key : kPageLanguageKeys) {
    const data::Value* value = front.find_any_case(key);
    if (value != nullptr && !trimmed(value->text().value_or("")).empty()) return *value;
  }
  return {};
}

std::string why_not_built(const data::Map& front, const std::string& today) {
  if (is_true(front, "draft")) return "is a draft";
  if (today.empty()) return {};
  const std::string expiry = text_at(front, "expiryDate").substr(0, kDayLength);
  if (!expiry.empty() && expiry <= today) return fmt::format("expired on {}", expiry);
  std::string begin = text_at(front, "publishDate").substr(0, kDayLength);
  if (begin.empty()) begin = text_at(front, "date").substr(0, kDayLength);
  if (begin > today) return fmt::format("is not to be published before {}", begin);
  return {};
}

void judge_part(SectionPart& part, PartRule rule, const std::string& today) {
  if (!part.hidden.empty()) return;
  if (!is_active(part.map())) {
    part.hidden = "is not active";
  } else if (rule == PartRule::kPages) {
    part.hidden = why_not_built(part.map(), today);
  }
}

void sort_parts(std::vector<SectionPart>& parts) {
  const auto comes_before = [](const SectionPart& a, const SectionPart& b) {
    if ((a.weight == 0) != (b.weight == 0)) return b.weight == 0;
    if (a.weight != b.weight) return a.weight < b.weight;
    if (a.date != b.date) return a.date > b.date;
    const std::string x = ascii_lower(a.title);
    const std::string y = ascii_lower(b.title);
    return std::tie(x, a.title, a.path) < std::tie(y, b.title, b.path);
  };
  std::stable_sort(parts.begin(), parts.end(), comes_before);
}

}  // namespace cvpress::hugo

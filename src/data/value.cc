#include "data/value.h"

#include <algorithm>
#include <span>

#include "base/numbers.h"
#include "base/utf8.h"

namespace cvpress::data {
namespace {

constexpr std::string_view kTrueWords[] = {"true", "yes", "on"};
constexpr std::string_view kFalseWords[] = {"false", "no", "off"};

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [lower](char x, char y) { return lower(x) == lower(y); });
}

std::string_view scalar_kind_name(const Value& value) {
  switch (value.scalar()->kind) {
    case ScalarKind::kBool: return "a truth value";
    case ScalarKind::kNumber: return "a number";
    case ScalarKind::kDate: return "a date";
    case ScalarKind::kText:
    case ScalarKind::kPlain: break;
  }
  if (value.number()) return "a number";
  return value.truth() ? "a truth value" : "text";
}

}  // namespace

const Value* Map::find(std::string_view key) const {
  const auto found = std::find_if(members.begin(), members.end(),
                                  [key](const Member& member) { return member.key == key; });
  return found == members.end() ? nullptr : &found->value;
}

const Value* Map::find_any_case(std::string_view key) const {
  if (const Value* exact = find(key)) return exact;
  const auto found = std::find_if(members.begin(), members.end(), [key](const Member& member) {
    return equal_ignoring_case(member.key, key);
  });
  return found == members.end() ? nullptr : &found->value;
}

std::optional<std::string_view> Value::text() const {
  if (const Scalar* s = scalar()) return s->text;
  return std::nullopt;
}

std::optional<bool> Value::truth() const {
  const Scalar* s = scalar();
  if (!s || (s->kind != ScalarKind::kPlain && s->kind != ScalarKind::kBool)) return std::nullopt;
  const std::string word = ascii_lower(s->text);
  if (is_one_of(word, kTrueWords)) return true;
  if (is_one_of(word, kFalseWords)) return false;
  return std::nullopt;
}

std::optional<double> Value::number() const {
  const Scalar* s = scalar();
  if (!s || (s->kind != ScalarKind::kPlain && s->kind != ScalarKind::kNumber)) return std::nullopt;
  std::string digits = s->text;
  // TOML groups digits by underscores.
  if (s->kind == ScalarKind::kNumber) std::erase(digits, '_');
  if (digits.size() > 1 && digits[0] == '+' && digits[1] != '-') digits.erase(0, 1);
  return parse_decimal(digits);
}

std::string_view kind_name(const Value& value) {
  if (value.list()) return "a list";
  if (value.map()) return "a map";
  return value.scalar() ? scalar_kind_name(value) : "nothing";
}

}  // namespace cvpress::data

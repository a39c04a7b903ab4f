#include "batch/fingerprint.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/sha256.h"
#include "locale/variables.h"

namespace cvpress::batch {
namespace {

/// Texts one after the other, so that no two lists of them give the same bytes.
class TextDigest {
 public:
  void add(std::string_view text) {
    digest_.add(fmt::format("{}:", text.size()));
    digest_.add(text);
  }
  void add(const data::Value& value);
  std::string hex() { return digest_.hex(); }

 private:
  Sha256 digest_;
};

void TextDigest::add(const data::Value& value) {
  if (const auto text = value.text()) {
    add("text");
    add(*text);
  } else if (const data::List* list = value.list()) {
    add(fmt::format("list {}", list->size()));
    for (const data::Value& item : *list) add(item);
  } else if (const data::Map* map = value.map()) {
    add(fmt::format("map {}", map->members.size()));
    for (const data::Member& member : map->members) {
      add(member.key);
      add(member.value);
    }
  } else {
    add("nothing");
  }
}

constexpr std::string_view kRow = "row";

bool counts_row(const Plan& plan, const DocumentRequest& request) {
  return plan.output.uses(kRow) || std::any_of(request.sources.begin(), request.sources.end(),
                                               [](const Layer* layer) { return layer->uses_row; });
}

}  // namespace

std::string fingerprint_of(const data::Value& value) {
  TextDigest digest;
  digest.add(value);
  return digest.hex();
}

bool has_variable(const data::Value& value, std::string_view name) {
  if (const auto text = value.text()) {
    for (std::size_t at = text->find('{'); at != std::string::npos; at = text->find('{', at + 1)) {
      const std::string_view inside = text->substr(at + 1, text->find('}', at) - at - 1);
      if (locale::read_variable(inside).name == name) return true;
    }
    return false;
  }
  const auto member_has = [name](const data::Member& member) {
    return has_variable(member.value, name);
  };
  const auto item_has = [name](const data::Value& item) { return has_variable(item, name); };
  if (const data::List* list = value.list()) {
    return std::any_of(list->begin(), list->end(), item_has);
  }
  const data::Map* map = value.map();
  return map != nullptr && std::any_of(map->members.begin(), map->members.end(), member_has);
}

std::string request_fingerprint(const Plan& plan, const DocumentRequest& request) {
  TextDigest digest;
  for (const Layer* layer : request.sources) digest.add(layer->fingerprint);
  for (const DocumentOption& option : request.options) {
    digest.add(fmt::format("{} {}", option.info->flag, option.values.size()));
    for (const std::string& value : option.values) digest.add(value);
  }
  const bool has_row = counts_row(plan, request);
  for (const auto& [name, value] : request.variables) {
    if (name == kRow && !has_row) continue;
    digest.add(name);
    digest.add(value);
  }
  digest.add(request.language);
  if (plan.letter) digest.add(plan.letter->fingerprint);
  return digest.hex();
}

std::string inputs_key(std::span<const NamedDigest> inputs) {
  TextDigest digest;
  for (const NamedDigest& input : inputs) {
    digest.add(input.name);
    digest.add(input.digest);
  }
  return digest.hex();
}

}  // namespace cvpress::batch

#include "support/jsonresume_documents.h"

#include <cstddef>
#include <utility>
#include <variant>

#include <gtest/gtest.h>

#include "data/prepare.h"
#include "data/read.h"

namespace cvpress::tests {
namespace {

void collect_texts(const data::Value& value, ValuePath& path, std::vector<ValuePath>& found) {
  if (value.scalar() != nullptr && value.scalar()->kind == data::ScalarKind::kText) {
    found.push_back(path);
  }
  if (const data::List* list = value.list()) {
    for (std::size_t i = 0; i < list->size(); ++i) {
      path.push_back(std::to_string(i));
      collect_texts((*list)[i], path, found);
      path.pop_back();
    }
  }
  if (const data::Map* map = value.map()) {
    for (const data::Member& member : map->members) {
      if (member.key == jsonresume::kOwnKey) continue;
      path.push_back(member.key);
      collect_texts(member.value, path, found);
      path.pop_back();
    }
  }
}

}  // namespace

ReadBack read_back(const std::string& text, const std::string& language) {
  SourceMap sources;
  Diagnostics diagnostics;
  const auto source = data::prepare("resume.json", text, sources, diagnostics);
  const auto value = data::read(source->text, data::Format::kJson, data::Repair::kLenient,
                                source->span(), diagnostics);
  EXPECT_TRUE(value && jsonresume::is_resume(*value)) << text;
  if (!value || value->map() == nullptr) return {};
  jsonresume::ReadDocument document =
      jsonresume::read_resume(*value, {sources, diagnostics, "", language});
  return {std::move(document.resume), std::move(document.look),
          diagnostics_as_text(diagnostics, sources), diagnostics.all()};
}

data::Value parsed(const std::string& text) {
  Diagnostics diagnostics;
  const SourceSpan all{0, 0, static_cast<std::uint32_t>(text.size())};
  auto value = data::read(text, data::Format::kJson, data::Repair::kNone, all, diagnostics);
  EXPECT_TRUE(value) << text;
  return value ? std::move(*value) : data::Value();
}

std::vector<ValuePath> texts_in(const data::Value& value) {
  std::vector<ValuePath> found;
  ValuePath path;
  collect_texts(value, path, found);
  return found;
}

data::Value& value_at(data::Value& root, const ValuePath& path) {
  data::Value* value = &root;
  for (const std::string& step : path) {
    if (auto* list = std::get_if<data::List>(&value->content)) {
      value = &(*list)[std::stoul(step)];
      continue;
    }
    for (data::Member& member : std::get<data::Map>(value->content).members) {
      if (member.key != step) continue;
      value = &member.value;
      break;
    }
  }
  return *value;
}

}  // namespace cvpress::tests

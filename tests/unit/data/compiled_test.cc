#include "data/compiled.h"

#include "data/read.h"

namespace cvpress::data {
namespace {

TEST(Compiled, LoadsAsItWasRead) {
  const std::string text = "a: [1, 'two', ~]\nb: {c: \"#d\", e: null}\n";
  SourceMap sources;
  const FileId file = sources.add("x.yaml", text);
  Diagnostics diagnostics;
  const auto value = read(text, Format::kYaml, Repair::kNone,
                          {file, 0, static_cast<std::uint32_t>(text.size())}, diagnostics);
  ASSERT_TRUE(value.has_value());
  const Value loaded = load_compiled(compiled(*value), 7);
  EXPECT_EQ(compiled(loaded), compiled(*value));
  const Value* list = loaded.map()->find("a");
  ASSERT_NE(list, nullptr);
  EXPECT_EQ((*list->list())[1].scalar()->kind, ScalarKind::kText);
  EXPECT_EQ((*list->list())[0].scalar()->kind, ScalarKind::kPlain);
  EXPECT_TRUE((*list->list())[2].is_null());
  EXPECT_EQ(list->where.file, 7u);
  EXPECT_EQ(list->where.begin, value->map()->find("a")->where.begin);
}

TEST(Compiled, RefusesOtherBytes) {
  EXPECT_DEATH(load_compiled("\x03 nonsense", 1), "internal error");
}

}  // namespace
}  // namespace cvpress::data

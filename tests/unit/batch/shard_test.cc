#include "batch/shard.h"

#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cvpress::batch {
namespace {

using testing::HasSubstr;
using Environment = std::map<std::string, std::string, std::less<>>;

std::string shard_text(std::string_view text, const Environment& environment = {}) {
  const auto shard =
      shard_from(text, [&environment](std::string_view name) -> std::optional<std::string> {
        const auto found = environment.find(name);
        if (found == environment.end()) return std::nullopt;
        return found->second;
      });
  if (!shard) return shard.error().message + " | " + shard.error().hint;
  return std::to_string(shard->index) + " of " + std::to_string(shard->count);
}

TEST(Shard, CountsFromOne) {
  EXPECT_EQ(shard_text("1/8"), "0 of 8");
  EXPECT_EQ(shard_text(" 8 / 8 "), "7 of 8");
  EXPECT_THAT(shard_text("0/8"), HasSubstr("parts count from 1"));
  EXPECT_THAT(shard_text("9/8"), HasSubstr("--shard 9/8 is part 9 of 8"));
  EXPECT_THAT(shard_text("1/0"), HasSubstr("0 parts are not possible"));
  for (const char* text : {"", "8", "/8", "1/", "a/b", "1/2/3", "-1/2"}) {
    EXPECT_THAT(shard_text(text), HasSubstr("is no part of several")) << text;
  }
}

TEST(Shard, ReadsSlurmsArraysWhereverTheyBegin) {
  const Environment task = {{"SLURM_ARRAY_TASK_ID", "7"},
                            {"SLURM_ARRAY_TASK_MIN", "1"},
                            {"SLURM_ARRAY_TASK_COUNT", "8"},
                            {"SLURM_ARRAY_TASK_STEP", "2"}};
  EXPECT_EQ(shard_text("auto", task), "3 of 8");
  EXPECT_EQ(shard_text("auto/8", task), "3 of 8");
  EXPECT_THAT(shard_text("auto/9", task), HasSubstr("Slurm has 8 parts, not 9"));
}

TEST(Shard, NeedsTheNumberOfPartsFromKubernetes) {
  const Environment job = {{"JOB_COMPLETION_INDEX", "3"}};
  EXPECT_EQ(shard_text("auto/4", job), "3 of 4");
  EXPECT_THAT(shard_text("auto", job), HasSubstr("Kubernetes does not tell how many"));
  EXPECT_THAT(shard_text("auto/3", job), HasSubstr("JOB_COMPLETION_INDEX=3 is part 4 of 3"));
}

TEST(Shard, ReadsArraysOfAwsBatch) {
  EXPECT_EQ(
      shard_text("AUTO", {{"AWS_BATCH_JOB_ARRAY_INDEX", "0"}, {"AWS_BATCH_JOB_ARRAY_SIZE", "10"}}),
      "0 of 10");
}

TEST(Shard, TellsWhatTheEnvironmentLacks) {
  EXPECT_THAT(shard_text("auto"), HasSubstr("in no job array"));
  EXPECT_THAT(shard_text("auto/2", {{"JOB_COMPLETION_INDEX", "1"}, {"SLURM_ARRAY_TASK_ID", "1"}}),
              HasSubstr("both Slurm and Kubernetes"));
  EXPECT_THAT(shard_text("auto/2", {{"JOB_COMPLETION_INDEX", "x"}}),
              HasSubstr("the variables of Kubernetes make no sense: JOB_COMPLETION_INDEX=x"));
  EXPECT_THAT(shard_text("auto", {{"SLURM_ARRAY_TASK_ID", "1"}, {"SLURM_ARRAY_TASK_STEP", "0"}}),
              HasSubstr("make no sense"));
}

TEST(Shard, HasEveryDocumentOnceAndAsManyAsTheOthers) {
  for (const std::uint64_t count : {1u, 3u, 7u}) {
    std::vector<int> sizes(count);
    for (std::uint64_t place = 0; place < 100; ++place) {
      int owners = 0;
      for (std::uint64_t index = 0; index < count; ++index) {
        const bool has = Shard{index, count, ""}.has(place);
        owners += has ? 1 : 0;
        sizes[index] += has ? 1 : 0;
      }
      EXPECT_EQ(owners, 1);
    }
    EXPECT_LE(*std::max_element(sizes.begin(), sizes.end()) -
                  *std::min_element(sizes.begin(), sizes.end()),
              1);
  }
}

}  // namespace
}  // namespace cvpress::batch

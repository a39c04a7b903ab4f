// A batch divided among machines: which of the documents this one makes.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace cvpress::batch {

/// One part of several. Documents are dealt like cards, by their place among those that --only
/// leaves: so the parts differ by one document at most, the documents of a row, which cost about
/// the same, go to different machines, and no machine needs to know the names of the others'
/// files. (Hashes of names would be balanced only for very many documents.) What is done already
/// has to be left out after that, or machines would count differently.
struct Shard {
  std::uint64_t index = 0;  // from 0
  std::uint64_t count = 1;
  std::string origin;  // who said so, for people: "SLURM_ARRAY_TASK_ID=7"

  /// `place` counts the chosen documents from 0.
  bool has(std::uint64_t place) const { return place % count == index; }
  bool operator==(const Shard&) const = default;
};

struct ShardFault {
  std::string message;
  std::string hint = {};
};

/// The value of a variable of the environment; nullopt where it is not set.
using EnvironmentValue = std::function<std::optional<std::string>(std::string_view)>;

/// Reads "3/8", which counts from 1; "auto", where the environment has both numbers; or "auto/8",
/// where it has the index. Known are Slurm's job arrays (which need not begin at 0 or count by
/// one), Kubernetes' indexed jobs, which do not tell how many they are, and AWS Batch's arrays.
tl::expected<Shard, ShardFault> shard_from(std::string_view text,
                                           const EnvironmentValue& environment);

}  // namespace cvpress::batch

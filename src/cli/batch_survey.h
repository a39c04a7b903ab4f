// What can be known of a batch before its first file is written: that its rows can be read, its
// files have names of their own, its profile can be read in every language that is asked for, the
// layouts and letters are there, and the variables that texts speak of.
#pragma once

#include <cstdint>
#include <functional>
#include <unordered_set>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "batch/name_register.h"
#include "cli/batch_documents.h"
#include "cli/batch_inputs.h"
#include "cli/batch_looks.h"
#include "cli/batch_plan.h"
#include "cli/batch_texts.h"

namespace cvpress::cli {

/// Documents are known by their places (BatchDocument::place). Counts and names that are not to
/// be made are of the own part; names collide with those of all parts.
struct BatchSurvey {
  std::uint64_t documents = 0;  // that can be made
  std::uint64_t left_out = 0;   // that cannot; a row that cannot be read counts as one
  std::uint64_t problems = 0;   // rows and documents that cannot, collisions
  std::unordered_set<std::uint32_t> not_to_make;  // whose files others have, too
  std::vector<batch::NameCollision> collisions;   // all of them
};

/// What documents are made of; what they need of the profile and of annexes is read.
struct SurveySources {
  const LoadedPlan& loaded;
  Profiles& profiles;
  Annexes& annexes;
  BatchLooks& looks;
  BatchTexts& written;
  BatchInputs& inputs;
  const batch::Shard& shard;
  const SourceMap& texts;
};

/// Goes through the documents of all parts once. What is wrong is an error; of very many, some are
/// told. `take` gets each document of the own part.
BatchSurvey survey(BatchDocuments& documents, const SurveySources& sources,
                   const std::function<void(const BatchDocument&)>& take, Diagnostics& diagnostics);

/// Tells of the collisions that were found, a hundred with the files' names: `documents` is gone
/// through once more for them.
void tell_collisions(const BatchSurvey& survey, BatchDocuments& documents, const LoadedPlan& loaded,
                     Diagnostics& diagnostics);

}  // namespace cvpress::cli

// A plan and what it is a plan of: read once, before anything is made.
#pragma once

#include <deque>
#include <memory>
#include <string>

#include "base/diagnostics.h"
#include "base/result.h"
#include "batch/expand.h"
#include "batch/plan.h"
#include "batch/row.h"
#include "cli/annexes.h"
#include "cli/environment.h"
#include "cli/options.h"
#include "cli/source_options.h"
#include "model/resume.h"
#include "style/load_layout.h"
#include "tailor/parts.h"

namespace cvpress::cli {

/// A plan with the folder that its paths count from.
struct LoadedPlan {
  batch::Plan plan;
  std::string folder;
  std::string output_folder;  // where the documents' names count from
};

/// Whether a file is a plan, and not a résumé in YAML.
bool is_plan_file(const std::string& path);

Result<LoadedPlan> load_plan(const BatchCommand& command, SourceMap& sources,
                             Diagnostics& diagnostics);

/// What messages call the file of the rows.
std::string name_of_rows(const LoadedPlan& loaded);

/// Where the files of a part of a packet are.
std::string annex_path(const LoadedPlan& loaded, const batch::PacketPart& part);

/// Lets annexes be read where the plan says that they are; what a row fills in leads to no other
/// folder.
void allow_annexes(const LoadedPlan& loaded, Annexes& annexes);

/// The rows of a plan, from their file or the plan itself; each call begins anew. Fails where
/// the file cannot be opened.
Result<std::unique_ptr<batch::RowStream>> open_rows(const LoadedPlan& loaded,
                                                    Diagnostics& diagnostics);

/// A profile as its files say it in one language, with what they wish.
struct Profile {
  RenderCommand command;  // which reads it
  model::Resume resume;
  style::Wishes wishes;
  SourceOptions options;
  std::optional<long long> date;
  std::unique_ptr<const tailor::Parts> parts;  // of the résumé
  std::vector<Diagnostic> warnings = {};       // of a language or page, not of a place in a file
  tailor::Variables variables;                 // that it gives
};

/// A plan's profile, in each language and of each page that documents ask for.
class Profiles {
 public:
  /// All that is given must outlive it.
  Profiles(const LoadedPlan& loaded, const BatchCommand& command, const Environment& environment,
           SourceMap& sources, Diagnostics& diagnostics);

  /// Reads what was not read yet; null where it cannot be read, and each time the faults say why.
  const Profile* read(const std::string& language, const std::string& page, Diagnostics& faults);
  /// The same for a document; faults, and warnings of what it asks for, have the place where the
  /// plan asks for that, if they have none.
  const Profile* read_for(const batch::DocumentRequest& request, Diagnostics& faults);
  /// The variables of the profile in a language, of a page; null where it cannot be read so. What
  /// was not read yet is read, and told of where read() asks for it.
  const tailor::Variables* variables(const std::string& language, const std::string& page);
  /// After this nothing is read any more, so that any thread may ask.
  void end_reading() { has_ended_ = true; }
  /// What was read; null for all else. For any thread, once reading has ended.
  const Profile* find(const std::string& language, const std::string& page) const;

 private:
  struct Kept {
    std::string language;
    std::string page;
    std::unique_ptr<const Profile> profile;
    std::vector<Diagnostic> faults = {};  // where there is none
    Diagnostics untold = {};              // of one that nobody has asked for but by its variables
  };
  Kept& kept_or_read(const std::string& language, const std::string& page);
  Kept read_anew(const std::string& language, const std::string& page);

  const LoadedPlan& loaded_;
  const BatchCommand& command_;
  const Environment& environment_;
  SourceMap& sources_;
  Diagnostics& diagnostics_;
  std::deque<Kept> kept_;
  bool has_ended_ = false;
};

/// The language and the page that a document asks for; "" for the usual ones.
std::string language_of(const batch::DocumentRequest& request);
std::string page_of(const batch::DocumentRequest& request);

/// What is known of a profile before its documents; the profiles must outlive it.
batch::KnownFacts facts_of(const Profile& profile, Profiles& profiles);

}  // namespace cvpress::cli

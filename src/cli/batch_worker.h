// One thread's means to print documents of a batch: it shares the plan and the profiles, which
// nobody changes, and has fonts, pictures, layouts and what was shaped before for itself.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/lately_used.h"
#include "base/result.h"
#include "batch/expand.h"
#include "cli/annexes.h"
#include "cli/batch_command.h"
#include "cli/batch_documents.h"
#include "cli/batch_inputs.h"
#include "cli/batch_plan.h"
#include "cli/bold_words.h"
#include "cli/packet.h"
#include "cli/press.h"
#include "cli/render.h"
#include "tailor/letter_guard.h"
#include "tailor/tailor.h"

namespace cvpress::cli {

/// What all threads look at and none changes.
struct BatchSources {
  const BatchCommand& command;
  const Environment& environment;
  const LoadedPlan& loaded;
  const Profiles& profiles;
  const Annexes& annexes;
  const BatchInputs& inputs;
};

/// A document on its way to a file.
struct PrintedDocument {
  Rendered rendered;
  std::string key;  // of all that the bytes are made of: the same key, the same bytes
  std::vector<AnnexPtr> annexes = {};
  bool is_needed = true;
  bool is_checked = true;              // what was written is read back
  std::vector<SourceSpan> statements;  // where the plan says what the profile does not
};

/// Whether a document of this key must be made: it may be there already, and was read back where
/// this one will be.
using IsNeeded = std::function<bool(const std::string& key, bool is_checked)>;

/// Whether a document is encrypted. Such a one is always made again.
bool has_passwords(const RenderCommand& command);

/// A press for a document whose wishes, options and date are those of a profile.
Press press_for(const RenderCommand& command, const Press& bench, const Profile& profile,
                Diagnostics& diagnostics);

/// Errors of a look that the plan asks for point to where it does.
void place_errors(const batch::DocumentRequest& request, const SourceMap& texts,
                  Diagnostics& diagnostics);

class BatchWorker {
 public:
  /// All that `sources` points to must outlive it; `texts` is copied.
  BatchWorker(const BatchSources& sources, const SourceMap& texts);

  /// Makes a file of a document; what is wrong with it is told. Where it is not needed, there
  /// are no bytes.
  Result<PrintedDocument> print(const batch::DocumentRequest& request, const BatchTarget& target,
                                const IsNeeded& is_needed, Diagnostics& diagnostics);

  /// What diagnostics point into.
  const SourceMap& texts() const { return texts_; }

  /// The words of "bold" of all documents that it made.
  const BoldWords& bold() const { return bold_; }

 private:
  /// The fonts and pictures of one profile, and its layouts.
  struct Bench {
    std::string key;
    const Profile* profile = nullptr;
    RenderCommand command;
    std::unique_ptr<Press> press;
    std::unique_ptr<Materials> materials;
    struct Layout {
      std::unique_ptr<style::LayoutSpec> spec;
      std::string text;  // the whole of it, for keys
    };
    std::map<std::string, Layout, std::less<>> layouts;
  };
  RenderCommand command_of(const batch::DocumentRequest& request, const BatchTarget& target,
                           Diagnostics& diagnostics) const;
  Bench* bench_of(const batch::DocumentRequest& request, const RenderCommand& command,
                  Diagnostics& diagnostics);
  const Bench::Layout* layout_of(Bench& bench, Press& press, const std::string& language);
  Result<model::Resume> resume_of(const batch::DocumentRequest& request, const Bench& bench,
                                  Press& press, std::vector<SourceSpan>& statements);
  /// Warns of what a letter says of its writer and the profile does not.
  void guard_letter(const model::Letter& letter, const batch::DocumentRequest& request,
                    const Bench& bench, const Press& press);
  /// A document of a packet on its way.
  struct Sheet;
  bool prepare(Sheet& sheet, const batch::DocumentRequest& request, Diagnostics& diagnostics);
  Result<PrintedDocument> print_bound(const batch::DocumentRequest& request,
                                      const BatchTarget& target, const IsNeeded& is_needed,
                                      Diagnostics& diagnostics);
  Result<PrintedDocument> bind(std::deque<Sheet>& sheets, std::vector<PacketAnnex> annexes,
                               const IsNeeded& is_needed);
  Result<PrintedDocument> typeset(Bench& bench, Press& press, const model::Resume& resume,
                                  const IsNeeded& is_needed, PrintedDocument printed);

  std::string key_of(const Bench::Layout& layout, const Bench& bench, const Press& press,
                     const model::Resume& resume);

  const BatchSources& sources_;
  SourceMap texts_;
  BoldWords bold_;
  const std::vector<std::string> hideable_;  // names of what can be hidden
  std::map<image::PicturePtr, std::string> picture_digests_;
  Diagnostics opening_;  // of what is opened before any document
  std::deque<Bench> benches_;
  tailor::LetterGuard letter_guard_;
  // Rows that differ in nothing that is printed have the same CV.
  static constexpr std::size_t kMostRendered = 8;
  LatelyUsed<std::string, Rendered> rendered_before_{kMostRendered};
};

}  // namespace cvpress::cli

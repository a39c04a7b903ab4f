// What the stages of a render share, and the stages that every way to print a
// résumé goes through: read, load a layout, compose, paint, write.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "cli/environment.h"
#include "cli/options.h"
#include "cli/picture_log.h"
#include "cli/source_options.h"
#include "cli/system_font_files.h"
#include "compose/compose.h"
#include "compose/composed_before.h"
#include "image/load.h"
#include "jsonresume/items_before.h"
#include "layout/memo.h"
#include "model/resume.h"
#include "paint/display_list.h"
#include "pdf/attachments.h"
#include "pdf/encrypt.h"
#include "pdf/written_before.h"
#include "privacy/hide.h"
#include "reader/fonts_before.h"
#include "style/load_layout.h"
#include "text/font_catalog.h"
#include "text/shaped_before.h"

namespace cvpress::cli {

struct Press {
  const RenderCommand& command;
  const Environment& environment;
  SourceMap& sources;
  Diagnostics& diagnostics;
  DiskFiles input_files;
  DiskFiles look_files;                                 // layouts and fonts
  std::shared_ptr<const SystemFontFiles> system_fonts;  // null where they are not wanted
  style::Wishes wishes = {};                            // the source's own, of the look
  SourceOptions options = {};                           // the source's own, besides these
  std::optional<long long> date = {};                   // of the document: seconds since 1970
  bool hides = false;                                   // whether anything was to be left out
  std::vector<privacy::HiddenText> hidden = {};         // what must not be in the PDF
  std::set<std::string> said = {};                      // what was to be hidden and is said
  std::optional<pdf::Protection> protection = {};       // of the PDF; not given: none
  bool stays_accessible = true;                         // what is joined to it is PDF/UA, too
  bool stays_archival = true;                           // and PDF/A
};

/// A press that may read what the command names. Warns of what is odd about
/// that. All that is given must outlive it.
Press make_press(const RenderCommand& command, const Environment& environment, SourceMap& sources,
                 Diagnostics& diagnostics);

/// The résumé as its files say it; the press has their wishes then.
Result<model::Resume> read_profile(Press& press);

/// What the command says put over what the files say, and what is hidden taken out.
void apply_command(Press& press, model::Resume& resume);

/// Both.
Result<model::Resume> read_source(Press& press);

/// A press for another document of the same inputs and fonts, for which what the files of the
/// inputs wish has to be read yet. All that is given must outlive it.
Press press_beside(const RenderCommand& command, const Press& other, Diagnostics& diagnostics);

/// A letter and the CV that goes with it, each as it is printed.
struct LetterAndCv {
  model::Resume letter;
  model::Resume cv;
};

/// Both of one profile, which is read once, in the letter's language. The commands differ in the
/// letter, which that for the CV does not name.
Result<LetterAndCv> read_letter_and_cv(Press& for_letter, Press& for_cv);

/// The day that a document says it is of, in UTC.
std::optional<model::Date> day_of_document(const std::optional<long long>& seconds);

/// What a layout is to be like, by the command and what the source wishes; the command counts
/// more. Its language is not said.
style::LayoutRequest layout_request(const Press& press);

/// Where layouts are looked for, in this order; may be read from then on.
std::vector<std::string> layout_folders(Press& press);

/// A layout, as it is for a language; "" for the one that is asked for.
Result<style::LayoutSpec> load_layout(Press& press, const std::string& layout,
                                      const std::string& language);

/// The text of a layout that needs no other file; what was asked for besides is not in it.
Result<std::string> whole_layout(Press& press, const std::string& layout);

/// Where fonts are looked for before the system's: the program's, those of the
/// command line, and fonts/ beside the inputs; may be read from then on.
std::vector<std::string> font_folders(Press& press);

/// Those of them that are the user's own.
std::vector<std::string> own_font_folders(const Press& press);

/// The system's, as a press may use them.
text::SystemFontPlaces system_font_places(const Press& press);

/// Whether what was made of one document is kept for the next, where most of it is the same.
enum class Reuse : bool { kNone, kOfDocuments };

/// Faces and pictures; each is opened once for all documents of a press, which
/// must outlive it.
class Materials {
 public:
  explicit Materials(Press& press, Reuse reuse = Reuse::kNone);

  const text::FontCatalog& fonts() const { return fonts_; }
  /// Warns of faces that the layout asks for in vain. What is given must outlive the document.
  compose::Document compose(const Press& press, const model::Resume& resume,
                            const style::LayoutSpec& layout);
  /// What the document that was composed last asked for.
  const PictureLog& pictures() const { return log_; }
  /// Null where nothing is kept.
  pdf::WrittenBefore* written_before() const { return written_.get(); }
  layout::Memo* measured_before() const { return measured_.get(); }
  reader::FontsBefore* fonts_before() const { return read_.get(); }
  jsonresume::ItemsBefore* items_before() const { return items_.get(); }

 private:
  text::FontCatalog fonts_;
  image::Loader pictures_;
  PictureLog log_;
  std::unique_ptr<text::ShapedBefore> shaped_;
  std::unique_ptr<compose::ComposedBefore> composed_;
  std::unique_ptr<layout::Memo> measured_;
  std::unique_ptr<jsonresume::ItemsBefore> items_;
  std::unique_ptr<pdf::WrittenBefore> written_;
  std::unique_ptr<reader::FontsBefore> read_;
};

/// Each stage's values are let go as soon as the next one has them: a long text's
/// need more room than all the rest.
/// `before` may be null.
paint::DisplayList paint_pages(compose::Document document, Diagnostics& diagnostics,
                               layout::Memo* before = nullptr);

Result<std::string> write_pdf(const Press& press, const compose::DocumentNames& names,
                              const paint::DisplayList& list,
                              std::vector<pdf::Attachment> attachments,
                              pdf::WrittenBefore* before = nullptr);

/// Reads the command's passwords; false, with an error, where that cannot be done.
bool take_passwords(Press& press);

/// The PDF encrypted, where the press has passwords for it.
Result<std::string> protected_pdf(const Press& press, Result<std::string> pdf);

/// Whether there were errors; of a strict command, warnings are some.
bool has_failed(const RenderCommand& command, Diagnostics& diagnostics);

}  // namespace cvpress::cli

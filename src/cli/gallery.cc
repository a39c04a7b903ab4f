#include "cli/gallery.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "cli/keep_private.h"
#include "cli/output.h"
#include "cli/press.h"
#include "cli/report.h"
#include "cli/source_inside.h"
#include "paint/contact_sheet.h"

namespace cvpress::cli {
namespace {

constexpr int kColumns = 7;
constexpr std::string_view kSheetFile = "gallery.pdf";
/// The root of all layouts is for building on, not for printing.
constexpr std::string_view kRoot = "base";

/// "rendercv/ember" -> "rendercv-ember.pdf".
std::string file_name_of_layout(std::string name) {
  std::replace(name.begin(), name.end(), '/', '-');
  return name + ".pdf";
}

class Gallery {
 public:
  Gallery(const RenderCommand& command, const Environment& environment)
      : command_(command),
        folder_(command.output.empty() ? "gallery" : command.output),
        press_(make_press(command, environment, sources_, diagnostics_)) {}

  ExitStatus make() {
    const auto resume = read_source(press_);
    if (resume && make_folder()) {
      print_all(*resume);
      if (!thumbnails_.empty()) print_sheet(*resume);
    }
    diagnostics_.drop_repeats();
    report(command_, diagnostics_, sources_);
    if (has_failed(command_, diagnostics_)) return failure_status(diagnostics_);
    if (!command_.quiet) {
      print_error(fmt::format("{}: {} layouts; {} shows them all\n", folder_, thumbnails_.size(),
                              joined_path(folder_, std::string(kSheetFile))));
    }
    return ExitStatus::kSuccess;
  }

 private:
  bool make_folder() {
    std::error_code failure;
    std::filesystem::create_directories(folder_, failure);
    if (!failure) return true;
    diagnostics_.error({}, fmt::format("cannot make the folder {}: {}", folder_, failure.message()))
        .fault = Fault::kSystem;
    return false;
  }

  void print_all(const model::Resume& resume) {
    Materials materials(press_);
    const style::LayoutPlaces places{press_.look_files, layout_folders(press_)};
    for (const style::LayoutListing& listing : style::list_layouts(places)) {
      if (listing.name != kRoot) print_in(listing, resume, materials);
    }
  }

  void print_in(const style::LayoutListing& listing, const model::Resume& resume,
                Materials& materials) {
    const auto layout = load_layout(press_, listing.name, resume.language);
    if (!layout) return;
    compose::Document document = materials.compose(press_, resume, *layout);
    const compose::DocumentNames names = document.names;
    paint::DisplayList list = paint_pages(std::move(document), diagnostics_);
    auto attachments = source_inside({{press_, resume, *layout, materials.pictures(), list}});
    if (!attachments) return;
    const bool is_written =
        write(file_name_of_layout(listing.name), names, list, std::move(*attachments));
    if (!is_written || list.pages.empty()) return;
    thumbnails_.push_back({std::move(list.pages.front()), listing.name, listing.about});
  }

  void print_sheet(const model::Resume& resume) {
    const text::FontCatalog fonts(press_.look_files, font_folders(press_),
                                  system_font_places(press_));
    const compose::DocumentNames names{fmt::format("{} – layouts", resume.person.name),
                                       resume.person.name, "en"};
    write(std::string(kSheetFile), names, paint::contact_sheet(thumbnails_, kColumns, fonts), {});
  }

  bool write(const std::string& file, const compose::DocumentNames& names,
             const paint::DisplayList& list, std::vector<pdf::Attachment> attachments) {
    const auto bytes = write_pdf(press_, names, list, std::move(attachments));
    if (!bytes) return false;
    // What is wrong with other layouts is no reason to leave this one out.
    Diagnostics found;
    prove_private(*bytes, press_.hidden, found);
    const bool is_private = !has_failed(command_, found);
    diagnostics_.append(std::move(found));
    if (!is_private) return false;
    const std::string path = joined_path(folder_, file);
    const std::string failure = write_file(path, *bytes);
    if (failure.empty()) return true;
    diagnostics_.error({}, fmt::format("cannot write {}: {}", path, failure)).fault =
        Fault::kSystem;
    return false;
  }

  const RenderCommand& command_;
  std::string folder_;
  SourceMap sources_;
  Diagnostics diagnostics_;
  Press press_;
  std::vector<paint::Thumbnail> thumbnails_;
};

}  // namespace

ExitStatus make_gallery(const GalleryCommand& command) {
  RenderCommand render = command.render;
  if (render.inputs.empty()) render.inputs = {"."};
  const Environment environment = read_environment();
  return Gallery(render, environment).make();
}

}  // namespace cvpress::cli

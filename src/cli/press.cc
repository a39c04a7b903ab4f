#include "cli/press.h"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.h"
#include "cli/letter.h"
#include "cli/protection.h"
#include "cli/site.h"
#include "locale/language_names.h"
#include "locale/words.h"
#include "net/fetch.h"
#include "paginate/paginate.h"
#include "paint/paint.h"
#include "pdf/write_pdf.h"

namespace cvpress::cli {
namespace {

/// What is odd about what was asked for, besides the files.
void warn_of_options(const Press& press) {
  const std::string& wrong_date = press.environment.wrong_source_date;
  if (!wrong_date.empty()) {
    press.diagnostics
        .warning({}, fmt::format("SOURCE_DATE_EPOCH is \"{}\", which is no time", wrong_date))
        .hints.push_back({"seconds since 1970 were expected; the PDF has no date", {}});
  }
  const std::string& language = press.command.language;
  if (language.empty() || locale::has_words(language)) return;
  Diagnostic& warning = press.diagnostics.warning(
      {},
      fmt::format("there are no words for the language \"{}\"; English ones stand in", language));
  std::string meant = locale::language_suggestion(language);
  if (!meant.empty()) warning.hints.push_back({std::move(meant), {}});
  warning.hints.push_back(
      {fmt::format("there are words for {}", fmt::join(locale::word_languages(), ", ")), {}});
}

image::Fetch fetcher(const Press& press) {
  if (!press.command.fetch_images) return {};
  net::FetchOptions options;
  options.cache_folder = press.environment.cache_folder;
  options.allow_private_hosts = press.command.allow_private_hosts;
  return [options](const std::string& url, SourceSpan where, Diagnostics& diagnostics) {
    return net::fetch(url, options, where, diagnostics);
  };
}

compose::LoadPicture picture_loader(image::Loader& loader, const DiskFiles& files,
                                    PictureLog& log) {
  return [&loader, &files, &log](const model::ImageRef& ref, Diagnostics& diagnostics) {
    const image::Request request{ref.name, ref.folder, site_root_around(ref.folder, files),
                                 ref.is_logo, ref.where};
    image::PicturePtr picture = loader.load(request, diagnostics);
    log.add(ref, picture);
    return picture;
  };
}

std::string family_near(std::string_view family, const text::FontCatalog& fonts) {
  std::set<std::string> families;
  for (const text::FaceListing& face : fonts.list()) families.insert(face.family);
  const std::vector<std::string_view> names(families.begin(), families.end());
  return suggestion(family, names);
}

/// A layout may ask for a face that is not there (a binary copied alone has only
/// its sans): the look changes, so the user is told.
void warn_of_missing_fonts(const style::LayoutSpec& layout, const text::FontCatalog& fonts,
                           Diagnostics& diagnostics) {
  std::set<std::string> missing;
  const text::TextStyle body = layout.scope->body();
  for (const auto& [name, patch] : layout.scope->styles) {
    const text::FamilyList families = style::patched(body, patch).families;
    const bool found =
        std::any_of(families.begin(), families.end(),
                    [&](const std::string& family) { return fonts.has_family(family); });
    // Code is rarely printed; its face is missed only where it is.
    if (!found && !families.empty() && name != "code") missing.insert(families.front());
  }
  for (const std::string& family : missing) {
    const auto place = layout.font_places.find(family);
    Diagnostic& warning = diagnostics.warning(
        place != layout.font_places.end() ? place->second : SourceSpan{},
        fmt::format("the font \"{}\" was not found; the built-in sans stands in", family));
    std::string nearest = family_near(family, fonts);
    if (!nearest.empty()) warning.hints.push_back({std::move(nearest), {}});
    warning.hints.push_back(
        {"cvpress fonts lists what there is; fonts/ belongs beside the program", {}});
  }
}

bool names_layout(const style::Wishes& wishes) {
  return std::any_of(wishes.begin(), wishes.end(), [](const data::Value& wish) {
    return wish.map() != nullptr && wish.map()->find("layout") != nullptr;
  });
}

constexpr std::string_view kFontFilesHint =
    "--fonts takes a folder with .ttf, .otf, .ttc or .otc files";

/// The folders that the command names for fonts must be there, and hold some.
void check_font_folders(Press& press) {
  for (const std::string& folder : press.command.fonts.folders) {
    press.look_files.allow(folder);
    const FileKind kind = press.look_files.kind(folder);
    if (kind == FileKind::kDirectory) {
      if (text::holds_font_files(press.look_files, folder)) continue;
      press.diagnostics.warning({}, fmt::format("the folder of fonts \"{}\" holds none", folder))
          .hints.push_back({std::string(kFontFilesHint), {}});
      continue;
    }
    const std::string_view what = kind == FileKind::kFile ? "is a file" : "does not exist";
    Diagnostic& error =
        press.diagnostics.error({}, fmt::format("the folder of fonts \"{}\" {}", folder, what));
    error.fault = Fault::kUsage;
    error.hints.push_back({std::string(kFontFilesHint), {}});
  }
}

/// Whoever names a folder counts on the fonts in it.
void warn_of_unreadable_fonts(const Press& press, const text::FontCatalog& fonts) {
  if (press.command.fonts.folders.empty()) return;
  for (const std::string& path : fonts.unreadable_files()) {
    press.diagnostics.warning({}, fmt::format("the font \"{}\" is not read", path))
        .hints.push_back({"it is damaged, or has no outlines of letters", {}});
  }
}

/// In an input that is a folder, or beside one that is a file.
std::string folder_beside(const Press& press, const std::string& input, std::string_view name) {
  const bool is_folder = input != "-" && press.input_files.kind(input) == FileKind::kDirectory;
  return joined_path(is_folder ? input : folder_of(input), name);
}

}  // namespace

Press make_press(const RenderCommand& command, const Environment& environment, SourceMap& sources,
                 Diagnostics& diagnostics) {
  const DiskFiles disk;
  Press press{command, environment, sources, diagnostics, disk, disk, nullptr};
  press.date = command.date ? *command.date : environment.source_date;
  if (!command.fonts.without_systems) {
    press.system_fonts = std::make_shared<SystemFontFiles>(environment.system_fonts_folders);
  }
  allow_inputs(command.inputs, press.input_files);
  if (!command.letter.empty()) press.input_files.allow(folder_of(command.letter));
  warn_of_options(press);
  check_font_folders(press);
  return press;
}

Press press_beside(const RenderCommand& command, const Press& other, Diagnostics& diagnostics) {
  Press press{command,           other.environment, other.sources,     diagnostics,
              other.input_files, other.look_files,  other.system_fonts};
  press.date = command.date ? *command.date : other.environment.source_date;
  return press;
}

/// The folders that hold layouts/ beside the inputs, then the user's own.
std::vector<std::string> layout_folders(Press& press) {
  std::vector<std::string> folders;
  for (const std::string& input : press.command.inputs) {
    folders.push_back(folder_beside(press, input, "layouts"));
  }
  if (!press.environment.layouts_folder.empty()) {
    folders.push_back(press.environment.layouts_folder);
  }
  for (const std::string& folder : folders) press.look_files.allow(folder);
  return folders;
}

Result<style::LayoutSpec> load_layout(Press& press, const std::string& layout,
                                      const std::string& language) {
  style::LayoutRequest request = layout_request(press);
  if (!layout.empty()) request.layout = layout;
  request.language = language;
  const style::LayoutPlaces places{press.look_files, layout_folders(press)};
  press.look_files.allow(folder_of(request.layout));
  return style::load_layout(places, request, press.sources, press.diagnostics);
}

style::LayoutRequest layout_request(const Press& press) {
  style::LayoutRequest request = press.command.layout;
  const SourceOptions& options = press.options;
  if (request.layout.empty()) request.layout = options.layout_file;
  const bool is_letter = !press.command.letter.empty();
  if (is_letter && request.layout.empty() && !names_layout(press.wishes)) {
    request.layout = kLetterLayout;
  }
  if (request.paper.empty()) request.paper = options.paper;
  if (request.pages == 0) request.pages = options.pages;
  if (request.break_before.empty()) request.break_before = options.break_before;
  request.overrides.insert(request.overrides.begin(), options.settings.begin(),
                           options.settings.end());
  request.wishes = press.wishes;
  return request;
}

Result<std::string> whole_layout(Press& press, const std::string& layout) {
  style::LayoutRequest request;
  request.layout = layout;
  request.language.clear();
  const style::LayoutPlaces places{press.look_files, layout_folders(press)};
  return style::effective_layout(places, request, press.sources, press.diagnostics);
}

std::vector<std::string> font_folders(Press& press) {
  std::vector<std::string> folders = press.environment.fonts_folders;
  for (const std::string& folder : press.command.fonts.folders) folders.push_back(folder);
  for (const std::string& folder : folders) press.look_files.allow(folder);
  for (const std::string& input : press.command.inputs) {
    const std::string beside = folder_beside(press, input, "fonts");
    // Not where a link leads out of what the user named.
    if (press.input_files.kind(beside) != FileKind::kDirectory) continue;
    press.look_files.allow(beside);
    folders.push_back(beside);
  }
  return folders;
}

std::vector<std::string> own_font_folders(const Press& press) {
  std::vector<std::string> folders = press.command.fonts.folders;
  for (const std::string& input : press.command.inputs) {
    folders.push_back(folder_beside(press, input, "fonts"));
  }
  if (!press.environment.own_fonts_folder.empty()) {
    folders.push_back(press.environment.own_fonts_folder);
  }
  return folders;
}

text::SystemFontPlaces system_font_places(const Press& press) {
  if (!press.system_fonts) return {};
  return {press.system_fonts.get(), press.system_fonts->folders()};
}

Materials::Materials(Press& press, Reuse reuse)
    : fonts_(press.look_files, font_folders(press), system_font_places(press)),
      pictures_(press.input_files, {}, fetcher(press)) {
  warn_of_unreadable_fonts(press, fonts_);
  if (reuse == Reuse::kNone) return;
  shaped_ = std::make_unique<text::ShapedBefore>();
  composed_ = std::make_unique<compose::ComposedBefore>();
  measured_ = std::make_unique<layout::Memo>();
  items_ = std::make_unique<jsonresume::ItemsBefore>();
  written_ = std::make_unique<pdf::WrittenBefore>();
  read_ = std::make_unique<reader::FontsBefore>();
}

compose::Document Materials::compose(const Press& press, const model::Resume& resume,
                                     const style::LayoutSpec& layout) {
  warn_of_missing_fonts(layout, fonts_, press.diagnostics);
  log_.clear();
  const compose::Resources resources{
      fonts_,        picture_loader(pictures_, press.input_files, log_),
      press.sources, day_of_document(press.date),
      shaped_.get(), composed_.get()};
  return compose::compose(resume, layout, resources, press.diagnostics);
}

paint::DisplayList paint_pages(compose::Document document, Diagnostics& diagnostics,
                               layout::Memo* before) {
  const std::vector<paginate::Page> pages = paginate::paginate(document, diagnostics, before);
  document = {};
  return paint::paint(pages);
}

Result<std::string> write_pdf(const Press& press, const compose::DocumentNames& names,
                              const paint::DisplayList& list,
                              std::vector<pdf::Attachment> attachments,
                              pdf::WrittenBefore* before) {
  pdf::Metadata metadata;
  metadata.title = names.title;
  metadata.author = names.author;
  metadata.language = names.language;
  metadata.date = press.date;
  metadata.archival = !press.protection && !press.command.for_encryption && press.stays_archival;
  metadata.accessible = press.stays_accessible;
  const bool is_packed = !press.command.uncompressed && !press.options.uncompressed;
  const pdf::WriteOptions options{is_packed, is_packed, std::move(attachments), before};
  return pdf::write_pdf(list, metadata, options, press.diagnostics);
}

bool take_passwords(Press& press) {
  const RenderCommand& command = press.command;
  if (command.password_file.empty()) return true;
  auto protection = read_protection(command.password_file, command.allowed, press.diagnostics);
  if (!protection) return false;
  press.protection = std::move(*protection);
  return true;
}

Result<std::string> protected_pdf(const Press& press, Result<std::string> pdf) {
  if (!pdf || !press.protection) return pdf;
  press.diagnostics.note({}, "the PDF does not say that it is PDF/A, which may not be encrypted");
  return pdf::encrypted(*pdf, *press.protection, press.diagnostics);
}

bool has_failed(const RenderCommand& command, Diagnostics& diagnostics) {
  if (command.strict) diagnostics.promote_warnings();
  return diagnostics.has_errors();
}

}  // namespace cvpress::cli

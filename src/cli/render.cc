#include "cli/render.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/utf8.h"
#include "cli/site.h"
#include "compose/compose.h"
#include "compose/dump.h"
#include "image/load.h"
#include "input/read_resume.h"
#include "locale/words.h"
#include "model/contacts.h"
#include "net/fetch.h"
#include "paginate/paginate.h"
#include "paint/paint.h"
#include "pdf/write_pdf.h"

namespace cvpress::cli {
namespace {

/// Everything one render shares between its stages.
struct Press {
  const RenderCommand& command;
  const Environment& environment;
  SourceMap& sources;
  Diagnostics& diagnostics;
  DiskFiles input_files;
  DiskFiles look_files;       // layouts and fonts
  style::Wishes wishes = {};  // the source's own, of the look
};

Result<model::Resume> read(Press& press) {
  input::Sources sources{press.command.inputs, "", press.command.language, press.command.page,
                         day_of(press.environment.source_date)};
  if (std::count(sources.paths.begin(), sources.paths.end(), "-") > 0) {
    auto text = read_standard_input(input::kLargestTextFile);
    if (!text) {
      press.diagnostics.error({}, "standard input is too large to be a résumé");
      return failed();
    }
    sources.stdin_text = std::move(*text);
  }
  return input::read_resume(sources, press.input_files, press.sources, press.diagnostics,
                            &press.wishes);
}

/// Puts what the command line says over what the files said.
void apply_options(const RenderCommand& command, Diagnostics& diagnostics, model::Resume& resume) {
  if (!command.name.empty()) resume.person.name = command.name;
  if (!command.headline.empty()) resume.person.headline = model::plain(command.headline);
  if (!command.title.empty()) resume.title = command.title;
  for (const std::string& contact : command.contacts) {
    resume.person.contacts.push_back(model::contact_from_text(contact, {}, diagnostics));
  }
}

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
  press.diagnostics
      .warning({}, fmt::format("there are no words for the language \"{}\"; English ones stand in",
                               language))
      .hints.push_back(
          {fmt::format("there are words for {}", fmt::join(locale::word_languages(), ", ")), {}});
}

/// The folders that hold layouts/ beside the inputs, then the user's own.
std::vector<std::string> layout_folders(const Press& press) {
  std::vector<std::string> folders;
  for (const std::string& input : press.command.inputs) {
    const bool is_folder = input != "-" && press.input_files.kind(input) == FileKind::kDirectory;
    folders.push_back(joined_path(is_folder ? input : folder_of(input), "layouts"));
  }
  if (!press.environment.layouts_folder.empty()) {
    folders.push_back(press.environment.layouts_folder);
  }
  return folders;
}

Result<style::LayoutSpec> load_layout(Press& press, const std::string& language) {
  style::LayoutRequest request = press.command.layout;
  request.language = language;
  request.wishes = press.wishes;
  const style::LayoutPlaces places{press.look_files, layout_folders(press)};
  for (const std::string& folder : places.folders) press.look_files.allow(folder);
  press.look_files.allow(folder_of(request.layout));
  return style::load_layout(places, request, press.sources, press.diagnostics);
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

compose::LoadPicture picture_loader(image::Loader& loader, const DiskFiles& files) {
  return [&loader, &files](const model::ImageRef& ref, Diagnostics& diagnostics) {
    const image::Request request{ref.name, ref.folder, site_root_around(ref.folder, files),
                                 ref.is_logo, ref.where};
    return loader.load(request, diagnostics);
  };
}

/// "Ada Example" -> "ada-example"; letters beyond ASCII stay as they are.
std::string file_name_from(std::string_view name) {
  std::string slug;
  for (const char c : ascii_lower(name)) {
    const bool separates = static_cast<unsigned char>(c) <= ' ' || c == '/' || c == '.' ||
                           c == '\\' || c == ':' || c == '"' || c == '\'' || c == ',';
    if (!separates) {
      slug += c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

std::string default_name(const RenderCommand& command, const model::Resume& resume) {
  std::string stem = file_name_from(resume.person.name);
  const std::string& input = command.inputs.front();
  if (stem.empty() && input != "-") {
    stem = std::string(file_name_of(joined_path("", input)));
    stem = stem.substr(0, stem.rfind('.'));
  }
  if (stem.empty() || stem == "..") stem = "cv";
  return stem + ".pdf";
}

Result<std::string> write_pdf(const Press& press, const compose::DocumentNames& names,
                              const paint::DisplayList& list) {
  pdf::Metadata metadata;
  metadata.title = names.title;
  metadata.author = names.author;
  metadata.language = names.language;
  metadata.date = press.environment.source_date;
  const pdf::WriteOptions options{!press.command.uncompressed, !press.command.uncompressed};
  return pdf::write_pdf(list, metadata, options, press.diagnostics);
}

/// Each stage's values are let go as soon as the next one has them: a long text's
/// need more room than all the rest.
paint::DisplayList paint_pages(compose::Document document, Diagnostics& diagnostics) {
  const std::vector<paginate::Page> pages = paginate::paginate(document, diagnostics);
  document = {};
  return paint::paint(pages);
}

/// From the node trees to the bytes that were asked for.
Result<std::string> print(const Press& press, compose::Document document, std::size_t& page_count) {
  const Emit emit = press.command.emit;
  if (emit == Emit::kTree) return compose::dump(document);
  const compose::DocumentNames names = document.names;
  const paint::DisplayList list = paint_pages(std::move(document), press.diagnostics);
  if (emit == Emit::kPages) return paint::dump(list);
  page_count = list.pages.size();
  return write_pdf(press, names, list);
}

bool has_failed(const RenderCommand& command, Diagnostics& diagnostics) {
  if (command.strict) diagnostics.promote_warnings();
  return diagnostics.has_errors();
}

/// A layout may ask for a face that is not there (a binary copied alone has only
/// its sans): the look changes, so the user is told.
void warn_of_missing_fonts(const style::LayoutSpec& layout, const text::FontCatalog& fonts,
                           Diagnostics& diagnostics) {
  std::set<std::string> missing;
  const text::TextStyle body = layout.scope->body();
  for (const auto& [name, patch] : layout.scope->styles) {
    const std::vector<std::string> families = style::patched(body, patch).families;
    const bool found =
        std::any_of(families.begin(), families.end(),
                    [&](const std::string& family) { return fonts.has_family(family); });
    // Code is rarely printed; its face is missed only where it is.
    if (!found && !families.empty() && name != "code") missing.insert(families.front());
  }
  for (const std::string& family : missing) {
    diagnostics
        .warning({},
                 fmt::format("the font \"{}\" was not found; the built-in sans stands in", family))
        .hints.push_back(
            {"cvpress fonts lists what there is; fonts/ belongs beside the program", {}});
  }
}

const std::string& name_of_language(const model::Resume& resume) {
  return resume.language_id.empty() ? resume.language : resume.language_id;
}

/// The day that a document says it is of, in UTC.
std::optional<model::Date> document_date(const Environment& environment) {
  if (!environment.source_date) return std::nullopt;
  const std::chrono::sys_seconds time{std::chrono::seconds(*environment.source_date)};
  const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(time)};
  model::Date date;
  date.year = static_cast<int>(day.year());
  date.month = static_cast<int>(static_cast<unsigned>(day.month()));
  date.day = static_cast<int>(static_cast<unsigned>(day.day()));
  return date;
}

Result<Rendered> typeset(Press& press, const model::Resume& resume,
                         const style::LayoutSpec& layout) {
  const text::FontCatalog fonts(press.look_files, press.environment.fonts_folders);
  warn_of_missing_fonts(layout, fonts, press.diagnostics);
  image::Loader loader(press.input_files, {}, fetcher(press));
  const compose::Resources resources{fonts, picture_loader(loader, press.input_files),
                                     press.sources, document_date(press.environment)};
  compose::Document document = compose::compose(resume, layout, resources, press.diagnostics);
  Rendered rendered;
  rendered.default_name = default_name(press.command, resume);
  rendered.language = name_of_language(resume);
  rendered.has_name = !resume.person.name.empty();
  auto bytes = print(press, std::move(document), rendered.pages);
  if (!bytes || has_failed(press.command, press.diagnostics)) return failed();
  rendered.bytes = std::move(*bytes);
  return rendered;
}

}  // namespace

Result<Rendered> render(const RenderCommand& command, const Environment& environment,
                        SourceMap& sources, Diagnostics& diagnostics) {
  const DiskFiles disk;
  Press press{command, environment, sources, diagnostics, disk, disk, {}};
  allow_inputs(command.inputs, press.input_files);
  for (const std::string& folder : environment.fonts_folders) press.look_files.allow(folder);
  warn_of_options(press);

  auto resume = read(press);
  if (resume) apply_options(command, diagnostics, *resume);
  if (resume && command.emit == Emit::kModel) {
    if (has_failed(command, diagnostics)) return failed();
    return Rendered{model::dump_json(*resume), 0, {}, name_of_language(*resume)};
  }
  // The layout is checked even when the résumé failed: all errors in one run.
  const auto layout = load_layout(press, resume ? resume->language : "en");
  if (!resume || !layout) return failed();
  return typeset(press, *resume, *layout);
}

}  // namespace cvpress::cli

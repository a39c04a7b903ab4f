#include "style/load_layout.h"

#include <algorithm>

#include <fmt/format.h>

#include "style/check_unused.h"
#include "style/field_check.h"
#include "style/layers.h"
#include "style/layout_builder.h"
#include "style/layout_files.h"
#include "style/overrides.h"
#include "style/punctuation.h"
#include "style/yaml_text.h"

namespace cvpress::style {
namespace {

/// Mistakes in `--set` and `--paper` are the command line's.
void blame_command_line(const SourceMap& sources, Diagnostics& found) {
  for (const Diagnostic& item : found.all()) {
    const bool is_option = item.where.known() && sources.name(item.where.file).starts_with("--");
    if (is_option) found.blame(item.where.file, Fault::kUsage);
  }
}

/// Typed, with all checks that need no résumé.
LayoutSpec checked(data::Value merged, const SourceMap& sources, Diagnostics& diagnostics) {
  LayoutSpec spec = LayoutBuilder(std::move(merged), sources, diagnostics).build();
  NameFindings found(diagnostics);
  check_names(spec, found);
  check_places(spec, found);
  check_cycles(spec, diagnostics);
  if (!diagnostics.has_errors()) check_widths(spec, diagnostics);
  return spec;
}

/// The layout of all layers, what is wrong with it told where the user made it so.
LayoutSpec checked(const Layers& layers, const LayoutLoader& loader, const SourceMap& sources,
                   Diagnostics& diagnostics) {
  Diagnostics found;
  LayoutSpec spec = checked(laid_together(layers), sources, found);
  const auto check = [&sources](data::Value merged) {
    Diagnostics again;
    if (merged.map() != nullptr) checked(std::move(merged), sources, again);
    return again;
  };
  trace_to_own_keys(layers, loader.shipped(), check, found);
  diagnostics.append(std::move(found));
  return spec;
}

/// Whether the source's `cvpress` key or the command line says how dates are written.
bool wishes_dates(const LayoutRequest& request) {
  const bool by_command = std::any_of(
      request.overrides.begin(), request.overrides.end(),
      [](const Override& item) { return item.key == "formats.date" || item.key == "formats"; });
  return by_command ||
         std::any_of(request.wishes.begin(), request.wishes.end(), [](const data::Value& wish) {
           const data::Value* formats =
               wish.map() != nullptr ? wish.map()->find("formats") : nullptr;
           return formats != nullptr && formats->map() != nullptr &&
                  formats->map()->find("date") != nullptr;
         });
}

bool asks_for_changes(const LayoutRequest& request) {
  return !request.wishes.empty() || !request.paper.empty() || !request.overrides.empty();
}

/// Of very much only the first, and how much it was.
Diagnostics first_of(Diagnostics found) {
  if (found.all().size() <= kMostTold) return found;
  Diagnostics first;
  for (std::size_t i = 0; i < kMostTold; ++i) first.record(found.all()[i]);
  first.error(
      found.all()[kMostTold].where,
      fmt::format("and {} more from here on, which are not told", found.all().size() - kMostTold));
  return first;
}

/// What was found, in the order of the files and told once.
bool hand_over(Diagnostics found, const SourceMap& sources, Diagnostics& diagnostics) {
  found.sort_by_place();
  found.drop_repeats();
  found = first_of(std::move(found));
  blame_command_line(sources, found);
  const bool failed_here = found.has_errors();
  diagnostics.append(std::move(found));
  return !failed_here;
}

}  // namespace

Result<LayoutSpec> load_layout(const LayoutPlaces& places, const LayoutRequest& request,
                               SourceMap& sources, Diagnostics& diagnostics) {
  Diagnostics found;
  LayoutLoader loader(places, sources, found);
  Layers layers = loader.load(chosen_layout(request), place_of_choice(request));
  if (!loader.is_whole()) {
    hand_over(std::move(found), sources, diagnostics);
    return failed();
  }
  layers.language = request.language;
  if (asks_for_changes(request)) {
    layers.changes = changes_asked_for(laid_together(layers), request, sources, found);
  }
  check_unused(layers, Unused::kSlips, found);
  // The program's own tests have checked its own layouts.
  const bool is_tested =
      loader.is_built_in() && request.overrides.empty() && request.wishes.empty();
  LayoutSpec spec = is_tested
                        ? LayoutBuilder(laid_together(std::move(layers)), sources, found).build()
                        : checked(layers, loader, sources, found);
  spec.name =
      layout_name(is_layout_path(chosen_layout(request)) ? file_name_of(chosen_layout(request))
                                                         : chosen_layout(request));
  spec.chosen = chosen_layout(request);
  spec.is_built_in = loader.is_built_in();
  if (!hand_over(std::move(found), sources, diagnostics)) return failed();
  if (request.pages > 0) spec.fit.pages = request.pages;
  spec.formats.date_is_wished = wishes_dates(request);
  spec.break_before.insert(spec.break_before.end(), request.break_before.begin(),
                           request.break_before.end());
  return spec;
}

Result<std::string> layout_text(const LayoutPlaces& places, const std::string& layout,
                                SourceMap& sources, Diagnostics& diagnostics) {
  auto text = LayoutLoader(places, sources, diagnostics).find(layout, {});
  if (!text) return failed();
  return std::move(text->text);
}

Result<std::string> effective_layout(const LayoutPlaces& places, const LayoutRequest& request,
                                     SourceMap& sources, Diagnostics& diagnostics) {
  Diagnostics found;
  LayoutLoader loader(places, sources, found);
  Layers layers = loader.load(request.layout);
  data::Value merged;
  if (loader.is_whole()) {
    layers.language = request.language;
    layers.changes = changes_asked_for(laid_together(layers), request, sources, found);
    checked(layers, loader, sources, found);
    merged = laid_together(std::move(layers));
    auto& members = std::get<data::Map>(merged.content).members;
    std::erase_if(members, [&](const data::Member& member) {
      return member.key == "extends" || (member.key == "locales" && !request.language.empty());
    });
  }
  if (!hand_over(std::move(found), sources, diagnostics)) return failed();
  return layout_as_yaml(merged);
}

bool check_layout(const LayoutPlaces& places, const std::string& layout, SourceMap& sources,
                  Diagnostics& diagnostics) {
  Diagnostics found;
  LayoutLoader loader(places, sources, found);
  Layers layers = loader.load(layout);
  if (loader.is_whole()) {
    const LayoutSpec spec = checked(layers, loader, sources, found);
    if (!found.has_errors()) check_punctuation(spec, found);
    check_unused(layers, Unused::kAll, found);
    // Each language's changes on their own: any of them may be asked for.
    const data::Value merged = laid_together(layers);
    const data::Value* locales = merged.map()->find("locales");
    if (locales != nullptr && locales->map() != nullptr) {
      for (const data::Member& member : locales->map()->members) {
        layers.language = member.key;
        checked(layers, loader, sources, found);
      }
    }
  }
  return hand_over(std::move(found), sources, diagnostics);
}

}  // namespace cvpress::style

#include <algorithm>

#include <fmt/format.h>

#include "reader/document.h"
#include "reader/document_facts.h"
#include "reader/page_parts.h"
#include "reader/structure_tree.h"

namespace cvpress::reader {
namespace {

tl::unexpected<Failed> refuse(Diagnostics& diagnostics, std::string_view name,
                              std::string_view reason, std::string hint) {
  diagnostics.error({}, fmt::format("{}: {}", name, reason)).hints.push_back({std::move(hint), {}});
  return failed();
}

bool is_locked(ObjectFile& file) {
  return !is_null(file.at(file.trailer(), "Encrypt"));
}

/// Whether the turn of a page lays most of its lines down, or on their heads.
bool lies_down(const SeenPage& page, int quarters) {
  if (quarters == 0 || page.glyphs.empty()) return false;
  const auto lying =
      std::count_if(page.glyphs.begin(), page.glyphs.end(), [quarters](const SeenGlyph& glyph) {
        return quarters == 2 ? !glyph.turned && glyph.advance < 0 : glyph.turned;
      });
  constexpr double kNearlyAll = 0.8;
  return static_cast<double>(lying) > kNearlyAll * static_cast<double>(page.glyphs.size());
}

/// Reads the page's content; gives back how the page lies to have it read so.
PageSource read_upright(ObjectFile& file, const PageSource& source, bool closely, Fonts& fonts,
                        SeenPage& page) {
  read_page_content(file, source, closely, fonts, page);
  if (!closely || !lies_down(page, source.quarters)) return source;
  page = {};
  page.lies_down = true;
  const PageSource upright = without_turn(source);
  read_page_content(file, upright, closely, fonts, page);
  return upright;
}

void read_pages(ObjectFile& file, const std::vector<PageSource>& sources, bool closely,
                FontsBefore* before, PagePlaces& places, SeenDocument& document) {
  Fonts fonts(file, document.fonts, before);
  document.letters = fonts.letters();
  document.pages.resize(sources.size());
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const auto number = static_cast<std::int32_t>(i);
    SeenPage& page = document.pages[i];
    places.pages.emplace(sources[i].dictionary, number);
    const PageSource source = read_upright(file, sources[i], closely, fonts, page);
    page.paper = source.paper;
    read_links(file, source, number, places, page);
  }
}

}  // namespace

bool is_encrypted(std::string_view bytes, const Bounds& bounds) {
  // Trailers are never packed, so that most files need no second look.
  if (bytes.find("/Encrypt") == std::string_view::npos) return false;
  Budget budget(bounds, bytes.size());
  ObjectFile file(bytes, budget);
  return is_locked(file);
}

Result<SeenDocument> read_document(std::string_view bytes, std::string_view name,
                                   const Bounds& bounds, Diagnostics& diagnostics,
                                   FontsBefore* before) {
  const bool has_header = bytes.substr(0, kHeaderRoom).find("%PDF-") != std::string_view::npos;
  if (!has_header && bytes.find("startxref") == std::string_view::npos) {
    return refuse(diagnostics, name, "this is no PDF file",
                  "its first bytes should be \"%PDF-\" and a version");
  }
  Budget budget(bounds, bytes.size());
  ObjectFile file(bytes, budget);
  if (is_locked(file)) {
    return refuse(diagnostics, name, "the file is encrypted",
                  "cvpress extract, check and verify take its password: --password-file FILE");
  }
  const Dictionary* catalog = dictionary_of(file.at(file.trailer(), "Root"));
  static const Dictionary kNoCatalog;
  if (catalog == nullptr) catalog = &kNoCatalog;
  const std::vector<PageSource> sources = find_pages(file, *catalog);
  if (sources.empty()) {
    tell(budget, name, diagnostics);
    return refuse(diagnostics, name, "no page can be found in the file",
                  "it is damaged or cut off; get or make it anew");
  }
  SeenDocument document;
  PagePlaces places;
  read_facts(file, *catalog, document);
  read_pages(file, sources, bounds.looks_closely, before, places, document);
  document.structure = read_structure(file, *catalog, places, document);
  read_attachments(file, *catalog, document);
  read_outline(file, *catalog, document);
  document.is_cut_off = budget.any_exceeded();
  tell(budget, name, diagnostics);
  return document;
}

}  // namespace cvpress::reader

// Subsets for embedding. Glyph ids are made compact: a subset that keeps the
// old ids is up to fifty times as large.

#include <array>

#include "text/cff_charset_internal.h"
#include "text/hb_internal.h"
#include "text/table_bytes_internal.h"

namespace cvpress::text {
namespace {

using SubsetInput = std::unique_ptr<hb_subset_input_t, HbDelete<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, HbDelete<hb_subset_plan_destroy>>;

/// What a PDF reader looks at, without layout, names, hints, bitmaps and colours.
/// Without GSUB the subset is also not closed over glyphs that were not shaped.
constexpr std::array kKeptTables = {
    HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'),
    HB_TAG('m', 'a', 'x', 'p'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('g', 'l', 'y', 'f'),
    HB_TAG('C', 'F', 'F', ' '), HB_TAG('C', 'F', 'F', '2'), HB_TAG('f', 'v', 'a', 'r'),
    HB_TAG('a', 'v', 'a', 'r'), HB_TAG('g', 'v', 'a', 'r'), HB_TAG('H', 'V', 'A', 'R'),
    HB_TAG('M', 'V', 'A', 'R')};

/// A face that has nothing but those tables: HarfBuzz would read the others to plan
/// the subset, all characters of `cmap` above all, and drop them in the end.
HbFacePtr bare_face(hb_face_t* face) {
  HbFacePtr bare(hb_face_builder_create());
  for (const hb_tag_t tag : kKeptTables) {
    const HbBlob table = table_of(face, tag);
    if (hb_blob_get_length(table.get()) > 0)
      hb_face_builder_add_table(bare.get(), tag, table.get());
  }
  return bare;
}

/// A variable face is embedded as it was shaped: every axis is pinned to one place.
void pin_axes(hb_subset_input_t* input, hb_face_t* face, const Variations& places) {
  for (const hb_variation_t& place : places) {
    hb_subset_input_pin_axis_location(input, face, place.tag, place.value);
  }
}

SubsetInput input_for(hb_face_t* face, const std::set<GlyphId>& glyphs, const Variations& places) {
  SubsetInput input(hb_subset_input_create_or_fail());
  if (!input) return input;
  hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
  hb_set_add(wanted, 0);
  for (const GlyphId glyph : glyphs) hb_set_add(wanted, glyph);
  hb_subset_input_set_flags(input.get(),
                            HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
  pin_axes(input.get(), face, places);
  return input;
}

/// The bytes to embed: the whole file, or the CFF table alone.
void set_bytes(hb_face_t* reduced, FaceSubset& subset) {
  const HbBlob cff = table_of(reduced, HB_TAG('C', 'F', 'F', ' '));
  if (hb_blob_get_length(cff.get()) > 0) {
    subset.format = FaceSubset::Format::kCff;
    subset.bytes = bytes_of(cff.get());
    return;
  }
  const HbBlob file(hb_face_reference_blob(reduced));
  subset.bytes = bytes_of(file.get());
}

}  // namespace

Result<FaceSubset> HbFace::subset(const std::set<GlyphId>& glyphs) const {
  const HbFacePtr bare = bare_face(face_.get());
  const SubsetInput input = input_for(bare.get(), glyphs, variations_);
  if (!input) return failed();
  const SubsetPlan plan(hb_subset_plan_create_or_fail(bare.get(), input.get()));
  if (!plan) return failed();
  const HbFacePtr reduced(hb_subset_plan_execute_or_fail(plan.get()));
  if (!reduced) return failed();

  FaceSubset subset;
  set_bytes(reduced.get(), subset);
  if (subset.bytes.empty()) return failed();
  const auto cids = subset.format == FaceSubset::Format::kCff
                        ? cff_cids(subset.bytes, hb_face_get_glyph_count(reduced.get()))
                        : std::nullopt;
  const hb_map_t* new_ids = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  for (const GlyphId glyph : glyphs) {
    const hb_codepoint_t id = hb_map_get(new_ids, glyph);
    if (id == HB_MAP_VALUE_INVALID || id > 0xFFFF) return failed();
    const auto code = cids && id < cids->size() ? (*cids)[id] : static_cast<std::uint16_t>(id);
    subset.codes.emplace_back(glyph, code);
  }
  return subset;
}

}  // namespace cvpress::text

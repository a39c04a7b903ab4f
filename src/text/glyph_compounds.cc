#include "text/glyph_compounds.h"

#include <algorithm>

#include "text/sfnt_tables_internal.h"

namespace cvpress::text {
namespace {

constexpr std::size_t kMostGlyphs = 0xFFFF;
constexpr std::size_t kGlyphHeader = 10;  // contours, and the box

// Flags of a part of a composite glyph.
constexpr std::uint16_t kArgumentsAreWords = 0x0001;
constexpr std::uint16_t kArgumentsAreOffsets = 0x0002;
constexpr std::uint16_t kMoreParts = 0x0020;

struct Box {
  std::int32_t x_min = 0, y_min = 0, x_max = 0, y_max = 0;
};

struct PlacedPart {
  std::uint16_t id = 0;  // in the subset
  std::int32_t x = 0;
  std::int32_t y = 0;
};

std::int32_t in_16_bits(std::int64_t value) {
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, INT16_MIN, INT16_MAX));
}

std::optional<std::uint16_t> id_in(const FaceSubset& subset, GlyphId glyph) {
  const auto found =
      std::lower_bound(subset.codes.begin(), subset.codes.end(), glyph,
                       [](const auto& code, GlyphId wanted) { return code.first < wanted; });
  if (found == subset.codes.end() || found->first != glyph) return std::nullopt;
  return found->second;
}

/// The glyphs of a TrueType file, to which more are added.
class GlyphTables {
 public:
  explicit GlyphTables(SfntTables& tables) : tables_(tables) {
    const TableBytes head(tables["head"]);
    const TableBytes maxp(tables["maxp"]);
    const TableBytes loca(tables["loca"]);
    const TableBytes hmtx(tables["hmtx"]);
    const std::size_t metrics = TableBytes(tables["hhea"]).u16(34);
    const bool is_long = head.u16(50) != 0;
    const std::size_t count = maxp.u16(4);
    for (std::size_t i = 0; i <= count; ++i) {
      offsets_.push_back(is_long ? loca.u32(i * 4) : std::uint32_t{2} * loca.u16(i * 2));
    }
    for (std::size_t i = 0; i < count && metrics > 0; ++i) {
      const std::size_t bearing = i < metrics ? i * 4 + 2 : metrics * 4 + (i - metrics) * 2;
      metrics_ += big_endian_16(hmtx.u16(std::min(i, metrics - 1) * 4));
      metrics_ += big_endian_16(hmtx.u16(bearing));
    }
  }

  bool are_sound() const {
    return !metrics_.empty() && offsets_.back() <= tables_.at("glyf").size();
  }
  std::size_t count() const { return offsets_.size() - 1; }

  /// Adds a glyph and returns its id.
  std::uint16_t add(const std::vector<PlacedPart>& parts, std::int32_t advance) {
    const auto id = static_cast<std::uint16_t>(count());
    std::vector<PlacedPart> shown;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(shown),
                 [this](const PlacedPart& part) { return has_outline(part.id); });
    std::string& glyf = tables_["glyf"];
    glyf.resize(offsets_.back());
    Box box;
    if (!shown.empty()) {
      box = box_of(shown);
      glyf += composite(shown, box);
    }
    glyf.resize((glyf.size() + 3) / 4 * 4);
    offsets_.push_back(static_cast<std::uint32_t>(glyf.size()));
    metrics_ += big_endian_16(static_cast<std::uint16_t>(std::clamp(advance, 0, 0xFFFF)));
    metrics_ += big_endian_16(static_cast<std::uint16_t>(box.x_min));
    most_parts_ = std::max(most_parts_, shown.size());
    return id;
  }

  /// Writes the tables that tell of the glyphs.
  void finish() {
    std::string loca;
    for (const std::uint32_t offset : offsets_) loca += big_endian_32(offset);
    tables_["loca"] = std::move(loca);
    tables_["hmtx"] = std::move(metrics_);
    const auto glyphs = static_cast<std::uint16_t>(count());
    put_16(tables_["head"], 50, 1);
    put_16(tables_["hhea"], 34, glyphs);
    std::string& maxp = tables_["maxp"];
    const TableBytes old(maxp);
    const auto largest = std::max({std::uint16_t{1}, old.u16(6), old.u16(10)});
    const auto contours = std::max({std::uint16_t{1}, old.u16(8), old.u16(12)});
    const auto times_parts = [this](std::uint16_t value) {
      return static_cast<std::uint16_t>(std::min<std::size_t>(most_parts_ * value, 0xFFFF));
    };
    const auto parts = static_cast<std::uint16_t>(std::max<std::size_t>(old.u16(28), most_parts_));
    const auto depth = static_cast<std::uint16_t>(old.u16(30) + 1);
    put_16(maxp, 4, glyphs);
    put_16(maxp, 10, times_parts(largest));
    put_16(maxp, 12, times_parts(contours));
    put_16(maxp, 28, parts);
    put_16(maxp, 30, depth);
  }

 private:
  bool has_outline(std::uint16_t id) const {
    return id < count() && offsets_[id] + kGlyphHeader <= offsets_[id + 1U];
  }

  Box box_of(const std::vector<PlacedPart>& parts) {
    const TableBytes glyf(tables_["glyf"]);
    Box box{INT16_MAX, INT16_MAX, INT16_MIN, INT16_MIN};
    for (const PlacedPart& part : parts) {
      const std::size_t at = offsets_[part.id];
      box.x_min = std::min(box.x_min, in_16_bits(glyf.i16(at + 2) + part.x));
      box.y_min = std::min(box.y_min, in_16_bits(glyf.i16(at + 4) + part.y));
      box.x_max = std::max(box.x_max, in_16_bits(glyf.i16(at + 6) + part.x));
      box.y_max = std::max(box.y_max, in_16_bits(glyf.i16(at + 8) + part.y));
    }
    return box;
  }

  static std::string composite(const std::vector<PlacedPart>& parts, const Box& box) {
    std::string glyph = big_endian_16(0xFFFF);  // no contours of its own
    for (const std::int32_t edge : {box.x_min, box.y_min, box.x_max, box.y_max}) {
      glyph += big_endian_16(static_cast<std::uint16_t>(edge));
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::uint16_t more = i + 1 < parts.size() ? kMoreParts : 0;
      glyph += big_endian_16(
          static_cast<std::uint16_t>(kArgumentsAreWords | kArgumentsAreOffsets | more));
      glyph += big_endian_16(parts[i].id);
      glyph += big_endian_16(static_cast<std::uint16_t>(in_16_bits(parts[i].x)));
      glyph += big_endian_16(static_cast<std::uint16_t>(in_16_bits(parts[i].y)));
    }
    return glyph;
  }

  SfntTables& tables_;
  std::vector<std::uint32_t> offsets_;  // of each glyph in glyf, and the end
  std::string metrics_;
  std::size_t most_parts_ = 0;
};

std::optional<std::vector<PlacedPart>> placed(const GlyphCompound& compound,
                                              const FaceSubset& subset) {
  std::vector<PlacedPart> parts;
  for (const CompoundPart& part : compound.parts) {
    const auto id = id_in(subset, part.glyph);
    if (!id) return std::nullopt;
    parts.push_back({*id, part.x, part.y});
  }
  return parts;
}

}  // namespace

std::optional<std::vector<std::uint16_t>> add_compounds(
    FaceSubset& subset, const std::vector<GlyphCompound>& compounds) {
  if (subset.format != FaceSubset::Format::kTrueType) return std::nullopt;
  auto tables = sfnt_tables(subset.bytes);
  if (!tables) return std::nullopt;
  GlyphTables glyphs(*tables);
  if (!glyphs.are_sound() || compounds.size() > kMostGlyphs - glyphs.count()) return std::nullopt;
  std::vector<std::uint16_t> codes;
  for (const GlyphCompound& compound : compounds) {
    const auto parts = placed(compound, subset);
    if (!parts) return std::nullopt;
    codes.push_back(glyphs.add(*parts, compound.advance));
  }
  glyphs.finish();
  subset.bytes = sfnt_file(*tables);
  return codes;
}

}  // namespace cvpress::text

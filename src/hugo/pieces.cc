#include "hugo/pieces.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::hugo {
namespace {

constexpr std::size_t kMostPieces = 2'000;

/// A part of the text, as offsets.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

/// Cuts a text before each line that `begins` says yes to. What stands before
/// the first of them is a piece of its own.
template <class Begins>
std::vector<Piece> cut(std::string_view text, Piece whole, Begins begins) {
  std::vector<Piece> pieces{{whole.begin, whole.end}};
  for (std::size_t at = whole.begin; at < whole.end && pieces.size() < kMostPieces;) {
    const std::size_t end = std::min(text.find('\n', at), whole.end);
    if (at > pieces.back().begin && begins(text.substr(at, end - at))) {
      pieces.back().end = at;
      pieces.push_back({at, whole.end});
    }
    at = end + 1;
  }
  return pieces;
}

bool begins_yaml_key(std::string_view line) {
  constexpr std::string_view kNoKeys = " \t#-}]";
  return !line.empty() && kNoKeys.find(line[0]) == std::string_view::npos &&
         line.find(':') != std::string_view::npos;
}

bool begins_toml_table(std::string_view line) {
  const std::string_view text = trimmed(line);
  const std::size_t close = text.find(']');
  if (!text.starts_with('[') || close == std::string_view::npos) return false;
  const std::string_view after = trimmed(text.substr(text.find_last_of(']') + 1));
  return text.find_first_of("=,{") > close && (after.empty() || after[0] == '#');
}

bool begins_toml_key(std::string_view line) {
  const std::string_view text = trimmed(line);
  const std::size_t end =
      text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
  return end != 0 && end != std::string_view::npos && trimmed(text.substr(end)).starts_with('=');
}

/// Lists grow, maps merge, all else is replaced: tables that follow each other.
void add_value(data::Value& base, data::Value&& more);

void add_members(data::Map& base, data::Map&& more) {
  for (data::Member& member : more.members) {
    const auto same =
        std::find_if(base.members.begin(), base.members.end(),
                     [&](const data::Member& each) { return each.key == member.key; });
    if (same == base.members.end()) {
      base.members.push_back(std::move(member));
    } else {
      add_value(same->value, std::move(member.value));
    }
  }
}

void add_value(data::Value& base, data::Value&& more) {
  auto* map = std::get_if<data::Map>(&base.content);
  auto* list = std::get_if<data::List>(&base.content);
  if (map != nullptr && more.map() != nullptr) {
    add_members(*map, std::move(std::get<data::Map>(more.content)));
  } else if (list != nullptr && more.list() != nullptr) {
    auto& items = std::get<data::List>(more.content);
    std::move(items.begin(), items.end(), std::back_inserter(*list));
  } else {
    base = std::move(more);
  }
}

class PieceReader {
 public:
  PieceReader(std::string_view text, data::Format format, SourceSpan origin,
              Diagnostics& diagnostics)
      : text_(text), format_(format), origin_(origin), diagnostics_(diagnostics) {}

  data::Map read() {
    if (format_ == data::Format::kYaml) {
      for (const Piece& piece : cut(text_, {0, text_.size()}, begins_yaml_key)) {
        read_yaml_member(piece);
      }
      return std::move(map_);
    }
    for (const Piece& table : cut(text_, {0, text_.size()}, begins_toml_table)) {
      read_toml_table(table);
    }
    return std::move(map_);
  }

 private:
  SourceSpan span(Piece piece) const {
    return {origin_.file, origin_.begin + static_cast<std::uint32_t>(piece.begin),
            origin_.begin + static_cast<std::uint32_t>(piece.end)};
  }

  Result<data::Value> parsed(Piece piece, Diagnostics& found) const {
    return data::read(text_.substr(piece.begin, piece.end - piece.begin), format_,
                      data::Repair::kLenient, span(piece), found);
  }

  /// The piece's members, or its loss as a warning.
  void read_members(Piece piece) {
    Diagnostics found;
    auto value = parsed(piece, found);
    if (!value || (!value->is_null() && value->map() == nullptr)) {
      tell_loss(piece, found);
      return;
    }
    diagnostics_.append(std::move(found));
    if (auto* map = std::get_if<data::Map>(&value->content)) add_members(map_, std::move(*map));
  }

  void tell_loss(Piece piece, const Diagnostics& found) {
    const std::string_view text = text_.substr(piece.begin, piece.end - piece.begin);
    if (trimmed(text).empty()) return;
    const std::size_t line = std::min(text.find('\n'), text.size());
    const std::size_t indent = indent_of(text);
    SourceSpan where = span({piece.begin + std::min(indent, line), piece.begin + line});
    std::string reason = "it is not what is expected here";
    for (const Diagnostic& item : found.all()) {
      if (item.severity != Severity::kError) continue;
      reason = item.message;
      if (item.where.known()) where = item.where;
      break;
    }
    diagnostics_.warning(where, fmt::format("this part cannot be read and is left out: {}", reason))
        .hints.push_back({"what is left out begins here", span({piece.begin, piece.begin + line})});
  }

  void read_yaml_member(Piece piece) {
    Diagnostics found;
    auto value = parsed(piece, found);
    if (value && (value->map() != nullptr || value->is_null())) {
      diagnostics_.append(std::move(found));
      if (auto* map = std::get_if<data::Map>(&value->content)) add_members(map_, std::move(*map));
      return;
    }
    const std::vector<Piece> items = items_of(piece);
    if (items.size() < 2) {
      tell_loss(piece, found);
      return;
    }
    read_yaml_items(piece, items);
  }

  /// The items of the list below a key; the first piece is the key's own line.
  std::vector<Piece> items_of(Piece piece) const {
    const std::size_t first = text_.find('\n', piece.begin);
    std::size_t indent = std::string_view::npos;
    for (std::size_t at = first; at < piece.end; at = text_.find('\n', at + 1)) {
      const std::string_view line = text_.substr(at + 1, piece.end - at - 1);
      const std::size_t depth = indent_of(line);
      if (line.substr(depth, 2) != "- ") continue;
      indent = depth;
      break;
    }
    if (indent == std::string_view::npos) return {};
    return cut(text_, piece, [indent](std::string_view line) {
      return indent_of(line) == indent && line.substr(indent, 2) == "- ";
    });
  }

  void read_yaml_items(Piece piece, const std::vector<Piece>& items) {
    const std::string_view line = text_.substr(piece.begin, items[1].begin - piece.begin);
    const std::size_t colon = line.find(':');
    data::List list;
    for (auto item = items.begin() + 1; item != items.end(); ++item) {
      Diagnostics found;
      auto value = parsed(*item, found);
      if (!value || value->list() == nullptr) {
        tell_loss(*item, found);
        continue;
      }
      diagnostics_.append(std::move(found));
      auto& read = std::get<data::List>(value->content);
      std::move(read.begin(), read.end(), std::back_inserter(list));
    }
    if (list.empty()) return;
    data::Map map;
    map.members.push_back({std::string(trimmed(line.substr(0, colon))),
                           span({piece.begin, piece.begin + colon}),
                           {std::move(list), span(piece)}});
    add_members(map_, std::move(map));
  }

  /// Keys before the first table stand alone; a table is one piece.
  void read_toml_table(Piece table) {
    const bool is_table = begins_toml_table(text_.substr(
        table.begin, std::min(text_.find('\n', table.begin), table.end) - table.begin));
    if (is_table) {
      read_members(table);
      return;
    }
    for (const Piece& piece : cut(text_, table, begins_toml_key)) read_members(piece);
  }

  std::string_view text_;
  data::Format format_;
  SourceSpan origin_;
  Diagnostics& diagnostics_;
  data::Map map_;
};

}  // namespace

std::optional<data::Map> read_in_pieces(std::string_view text, data::Format format,
                                        SourceSpan origin, Diagnostics& diagnostics) {
  if (format == data::Format::kJson) return std::nullopt;
  Diagnostics found;
  data::Map map = PieceReader(text, format, origin, found).read();
  if (map.members.empty()) return std::nullopt;
  diagnostics.append(std::move(found));
  return map;
}

}  // namespace cvpress::hugo

#include "data/internal/yaml_builder.h"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include "base/utf8.h"
#include "data/limits.h"
#include "data/yaml_extent.h"

namespace cvpress::data {
namespace {

std::size_t offset_of(const YAML::Mark& mark) {
  return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
}

/// What a copy of a value costs.
struct Weight {
  std::size_t nodes = 0;
  std::size_t bytes = 0;
};

/// Bounded by kMaxDepth, as values are.
void weigh(const Value& value, Weight& weight) {
  ++weight.nodes;
  if (const Scalar* scalar = value.scalar()) weight.bytes += scalar->text.size();
  if (const List* list = value.list()) {
    for (const Value& item : *list) weigh(item, weight);
  }
  if (const Map* map = value.map()) {
    for (const Member& member : map->members) {
      weight.bytes += member.key.size();
      weigh(member.value, weight);
    }
  }
}

bool is_known_tag(std::string_view tag) {
  return tag.empty() || tag == "?" || tag == "!" || tag.starts_with("tag:yaml.org,2002:");
}

/// Where a value that was left out would stand: after the `:` or `-` that follows `at`.
std::size_t empty_place(std::string_view text, std::size_t at) {
  const std::size_t next = skip_filling(text, at);
  const bool is_indicator =
      next < text.size() && (text[next] == ':' || text[next] == '-' || text[next] == '?');
  return is_indicator ? next + 1 : at;
}

}  // namespace

SourceSpan YamlBuilder::span(std::size_t begin, std::size_t end) const {
  return reading_.span(source_.original_offset(begin), source_.original_offset(end));
}

std::optional<std::size_t> YamlBuilder::open_flow() const {
  const auto flow =
      std::find_if(frames_.begin(), frames_.end(), [](const Frame& frame) { return frame.flow; });
  if (flow == frames_.end()) return std::nullopt;
  return flow->begin;
}

std::vector<int> YamlBuilder::block_columns(bool lists) const {
  std::vector<int> columns = lists ? closed_lists_ : closed_maps_;
  for (const Frame& frame : frames_) {
    const bool is_list = frame.value.list() != nullptr;
    if (!frame.flow && is_list == lists) columns.push_back(frame.column);
  }
  return columns;
}

void YamlBuilder::count(const YAML::Mark& mark, std::size_t nodes) {
  nodes_ += nodes;
  if (nodes_ > kMaxNodes) throw YAML::ParserException(mark, yaml_stop::kTooManyNodes);
}

void YamlBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  count(mark, 1);
  const std::size_t at = std::min(offset_of(mark), text_.size());
  const std::size_t begin = skip_properties(text_, at);
  const std::size_t end = name_end(text_, begin);
  const std::string word = ascii_lower(text_.substr(begin, end - begin));
  if (word == "~" || word == "null") {
    deliver({Null{}, span(begin, end)}, anchor, end);
    return;
  }
  check_colon();
  const std::size_t place = empty_place(text_, last_end_);
  deliver({Null{}, span(place, place)}, anchor, std::max(place, last_end_));
}

void YamlBuilder::check_colon() const {
  if (frames_.empty() || frames_.back().flow || !frames_.back().member) return;
  const std::size_t next = text_.find_first_not_of(" \t", last_end_);
  const std::size_t line = last_scalar_ == 0 ? 0 : text_.rfind('\n', last_scalar_ - 1) + 1;
  const bool explicit_key = text_.substr(line, last_scalar_ - line).find("? ") != text_.npos;
  if (explicit_key || (next != text_.npos && text_[next] == ':')) return;
  YAML::Mark mark;
  mark.pos = static_cast<int>(last_scalar_);
  throw YAML::ParserException(mark, yaml_stop::kNoColon);
}

void YamlBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const auto known = anchors_.find(anchor);
  // An anchor that is not complete yet can only be the one we are inside of.
  if (known == anchors_.end()) throw YAML::ParserException(mark, yaml_stop::kInsideItself);
  Weight weight;
  weigh(known->second, weight);
  count(mark, weight.nodes);
  copied_bytes_ += weight.bytes;
  if (copied_bytes_ > kMaxCopiedBytes) {
    throw YAML::ParserException(mark, yaml_stop::kTooManyNodes);
  }
  Value copy = known->second;
  const std::size_t at = offset_of(mark);
  const std::size_t end = name_end(text_, at);
  if (reading_.repair == Repair::kNone) refuse_anchor(span(at, end));
  copy.where = span(at, end);
  deliver(std::move(copy), 0, end);
}

/// Files written for cvpress name what they take over.
void YamlBuilder::refuse_anchor(SourceSpan where) {
  found_.error(where, "anchors (&) and aliases (*) are not allowed here")
      .hints.push_back({"text that begins with & or * must stand in quotes", {}});
}

std::string YamlBuilder::lost_prefix(std::size_t at, std::size_t begin,
                                     const std::string& tag) const {
  if (reading_.repair == Repair::kNone || at >= begin) return {};
  const std::string_view before = trimmed(text_.substr(at, begin - at));
  if (before.starts_with('!') && !is_known_tag(tag)) return std::string(before);
  if (!before.starts_with('&')) return {};
  const std::string_view name = before.substr(1, name_end(before, 1) - 1);
  const bool is_used = text_.find(fmt::format("*{}", name)) != std::string_view::npos;
  return is_used ? std::string() : std::string(before);
}

void YamlBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
  count(mark, 1);
  const std::size_t at = offset_of(mark);
  const Extent extent = scalar_extent(text_, at, value, parent_column());
  last_scalar_ = extent.begin;
  closed_lists_.clear();
  closed_maps_.clear();
  if (!extent.closed) throw YAML::ParserException(mark, yaml_stop::kOpenQuote);
  const bool plain =
      tag == "?" || (extent.begin < text_.size() &&
                     std::string_view("\"'|>").find(text_[extent.begin]) == std::string_view::npos);
  const bool is_text = !plain || tag.ends_with(":str");
  Scalar scalar{value, is_text ? ScalarKind::kText : ScalarKind::kPlain};
  std::size_t begin = extent.begin;
  const std::string prefix = plain ? lost_prefix(at, extent.begin, tag) : std::string();
  if (!prefix.empty()) {
    scalar.text = value.empty() ? prefix : prefix + " " + value;
    begin = at;
    found_
        .warning(span(at, extent.end),
                 fmt::format("text that begins with \"{}\" must stand in quotes; it is read as if "
                             "it did",
                             prefix.substr(0, 1)))
        .hints.push_back({fmt::format("write '{}'", scalar.text), {}});
  }
  deliver({std::move(scalar), span(begin, extent.end)}, anchor, extent.end);
}

void YamlBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value style) {
  start(mark, {{List{}, {}}, anchor, 0, 0, style == YAML::EmitterStyle::Flow});
}

void YamlBuilder::OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
  const bool flow = style == YAML::EmitterStyle::Flow;
  const bool shortcode = flow && text_.substr(offset_of(mark)).starts_with("{{");
  if (shortcode) throw YAML::ParserException(mark, yaml_stop::kShortcode);
  start(mark, {{Map{}, {}}, anchor, 0, 0, flow});
}

void YamlBuilder::start(const YAML::Mark& mark, Frame frame) {
  count(mark, 1);
  frame.begin = skip_properties(text_, offset_of(mark));
  // Columns matter in blocks only; looking for them in a long line of many
  // small flow lists would take quadratic time.
  if (!frame.flow && frame.begin > 0) {
    frame.column = static_cast<int>(frame.begin - (text_.rfind('\n', frame.begin - 1) + 1));
  }
  frames_.push_back(std::move(frame));
  last_end_ = std::max(last_end_, frames_.back().begin + (frames_.back().flow ? 1 : 0));
  if (frames_.size() > kMaxDepth) throw YAML::ParserException(mark, yaml_stop::kTooDeep);
}

void YamlBuilder::OnMapEnd() {
  Frame& frame = frames_.back();
  Map& map = std::get<Map>(frame.value.content);
  drop_duplicates(map, reading_.repair, found_);
  for (const Value& merged : frame.merges) merge(map, merged);
  const bool in_braces = frame.begin < text_.size() && text_[frame.begin] == '{';
  end_collection(in_braces ? '}' : '\0');
}

void YamlBuilder::end_collection(char closer) {
  Frame frame = std::move(frames_.back());
  frames_.pop_back();
  last_collection_ = frame.begin;
  if (!frame.flow) (frame.value.list() ? closed_lists_ : closed_maps_).push_back(frame.column);
  std::size_t end = last_end_;
  if (frame.flow && closer != '\0') {
    do {
      end = skip_filling(text_, end);
    } while (end < text_.size() && text_[end] == ',' && ++end);
    if (end < text_.size() && text_[end] == closer) ++end;
  }
  frame.value.where = span(frame.begin, std::max(end, frame.begin));
  deliver(std::move(frame.value), frame.anchor, end);
}

void YamlBuilder::deliver(Value value, YAML::anchor_t anchor, std::size_t end) {
  last_end_ = std::max(last_end_, end);
  if (anchor != 0) {
    if (reading_.repair == Repair::kNone) refuse_anchor(value.where);
    Weight weight;
    weigh(value, weight);
    // Copies for anchors inside anchors count too; the mark is not used.
    count(YAML::Mark(), weight.nodes);
    copied_bytes_ += weight.bytes;
    if (copied_bytes_ > kMaxCopiedBytes + kMaxBytes) {
      throw YAML::ParserException(YAML::Mark(), yaml_stop::kTooManyNodes);
    }
    anchors_.insert_or_assign(anchor, value);
  }
  if (frames_.empty()) {
    root_ = std::move(value);
  } else if (List* list = std::get_if<List>(&frames_.back().value.content)) {
    list->push_back(std::move(value));
  } else {
    deliver_to_map(frames_.back(), std::move(value));
  }
}

void YamlBuilder::deliver_to_map(Frame& frame, Value value) {
  if (!frame.member) {
    const bool plain = value.scalar() && value.scalar()->kind == ScalarKind::kPlain;
    frame.member = Member{key_text(value), value.where, {}};
    // Remembers until the value comes whether the key was quoted.
    frame.member->value.content = Scalar{{}, plain ? ScalarKind::kPlain : ScalarKind::kText};
    return;
  }
  Member member = std::move(*frame.member);
  frame.member.reset();
  const bool merges = is_merge(member);
  member.value = std::move(value);
  if (!merges) {
    std::get<Map>(frame.value.content).members.push_back(std::move(member));
  } else if (reading_.repair == Repair::kNone) {
    found_.error(member.key_where, "merge keys (<<) are not allowed here")
        .hints.push_back({"write the keys out", {}});
  } else {
    frame.merges.push_back(std::move(member.value));
  }
}

bool YamlBuilder::is_merge(const Member& member) const {
  const Scalar* mark = member.value.scalar();
  return member.key == "<<" && mark && mark->kind == ScalarKind::kPlain;
}

std::string YamlBuilder::key_text(const Value& value) const {
  if (const auto text = value.text()) return std::string(*text);
  if (value.is_null()) {
    const std::size_t begin = value.where.begin - reading_.origin.begin;
    return std::string(source_.original().substr(begin, value.where.end - value.where.begin));
  }
  YAML::Mark mark;
  mark.pos = static_cast<int>(last_collection_);
  throw YAML::ParserException(mark, yaml_stop::kKeyNotText);
}

void YamlBuilder::merge(Map& into, const Value& from) {
  if (const List* list = from.list()) {
    for (const Value& item : *list) {
      if (item.map()) merge(into, item);
    }
    return;
  }
  const Map* map = from.map();
  if (!map) {
    found_.warning(from.where,
                   fmt::format("only maps can be merged with <<, and this is {}", kind_name(from)));
    return;
  }
  std::unordered_set<std::string> present;
  for (const Member& member : into.members) present.insert(member.key);
  for (const Member& member : map->members) {
    if (present.insert(member.key).second) into.members.push_back(member);
  }
}

}  // namespace cvpress::data

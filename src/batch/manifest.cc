#include "batch/manifest.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "batch/name_register.h"
#include "data/limits.h"
#include "data/read.h"

namespace cvpress::batch {
namespace {

using Record = ManifestRecord;

/// A member of the record that is text, or a whole number.
struct TextMember {
  std::string_view key;
  std::string Record::*member;
};
struct NumberMember {
  std::string_view key;
  std::uint64_t Record::*member;
};

constexpr TextMember kTextMembers[] = {
    {"target", &Record::target},   {"kind", &Record::kind},
    {"variant", &Record::variant}, {"language", &Record::language},
    {"profile", &Record::profile}, {"plan_row", &Record::plan_row},
    {"inputs", &Record::inputs},   {"version", &Record::version},
    {"fit", &Record::fit},         {"self_check", &Record::self_check},
    {"sha256", &Record::sha256}};
constexpr NumberMember kNumberMembers[] = {
    {"row", &Record::row}, {"pages", &Record::pages}, {"size", &Record::size}};

/// A key of the record, with what parts it from the one before.
void append_key(std::string& line, std::string_view key) {
  line += ',';
  append_json_quoted(line, key);
  line += ':';
}

void append_object(std::string& line, const tailor::Variables& variables) {
  line += '{';
  bool is_first = true;
  for (const auto& [key, value] : variables) {
    if (!std::exchange(is_first, false)) line += ',';
    append_json_quoted(line, key);
    line += ':';
    append_json_quoted(line, value);
  }
  line += '}';
}

std::uint64_t number_of(const data::Value& value) {
  std::uint64_t number = 0;
  const std::string_view text = value.text().value_or("");
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::string text_in(const data::Value& value) {
  return std::string(value.text().value_or(""));
}

void read_record_variables(const data::Value& value, Record& record) {
  if (value.map() == nullptr) return;
  for (const data::Member& member : value.map()->members) {
    record.variables[member.key] = text_in(member.value);
  }
}

using TextPairs = std::vector<std::pair<std::string, std::string>>;

/// Flags and values, as a flag may be there more than once; annexes and digests.
void read_pairs(const data::Value& value, TextPairs& pairs) {
  if (value.list() == nullptr) return;
  for (const data::Value& item : *value.list()) {
    const data::List* pair = item.list();
    if (pair == nullptr || pair->size() != 2) continue;
    pairs.emplace_back(text_in((*pair)[0]), text_in((*pair)[1]));
  }
}

void append_pairs(std::string& line, const TextPairs& pairs) {
  line += '[';
  bool is_first = true;
  for (const auto& [first, second] : pairs) {
    line += std::exchange(is_first, false) ? "[" : ",[";
    append_json_quoted(line, first);
    line += ',';
    append_json_quoted(line, second);
    line += ']';
  }
  line += ']';
}

void append_list(std::string& line, const std::vector<std::string>& texts) {
  line += '[';
  bool is_first = true;
  for (const std::string& text : texts) {
    if (!std::exchange(is_first, false)) line += ',';
    append_json_quoted(line, text);
  }
  line += ']';
}

void read_record_warnings(const data::Value& value, Record& record) {
  if (value.list() == nullptr) return;
  for (const data::Value& item : *value.list()) record.warnings.push_back(text_in(item));
}

void read_record_member(const data::Member& member, Record& record) {
  for (const TextMember& each : kTextMembers) {
    if (each.key == member.key) record.*each.member = text_in(member.value);
  }
  for (const NumberMember& each : kNumberMembers) {
    if (each.key == member.key) record.*each.member = number_of(member.value);
  }
  if (member.key == "page") record.page = number_of(member.value);
  if (member.key == "options") read_pairs(member.value, record.options);
  if (member.key == "annexes") read_pairs(member.value, record.annexes);
  if (member.key == "variables") read_record_variables(member.value, record);
  if (member.key == "warnings") read_record_warnings(member.value, record);
}

tl::expected<Record, ManifestFault> record_in(const FileLine& line) {
  const auto wrong = [&line](std::string message) {
    return tl::unexpected(ManifestFault{line.number, std::move(message)});
  };
  if (line.is_too_long || find_invalid_utf8(line.text) != std::string_view::npos) {
    return wrong("this is no record of a manifest");
  }
  Diagnostics unused;
  const SourceSpan origin{0, 0, static_cast<std::uint32_t>(line.text.size())};
  const auto value =
      data::read(line.text, data::Format::kJson, data::Repair::kNone, origin, unused);
  const data::Map* map = value && !unused.has_errors() ? value->map() : nullptr;
  const data::Value* schema = map == nullptr ? nullptr : map->find("schema");
  if (schema == nullptr) return wrong("this is no record of a manifest");
  if (number_of(*schema) != kManifestSchema) {
    return wrong(fmt::format("this record is of the form {}, and {} is known",
                             schema->text().value_or("?"), kManifestSchema));
  }
  Record record;
  for (const data::Member& member : map->members) read_record_member(member, record);
  if (record.target.empty()) return wrong("this record has no target");
  return record;
}

/// Whether a line may be the beginning of one that manifest_line writes.
bool begins_as_record(std::string_view text) {
  const std::string beginning = fmt::format("{{\"schema\":{},", kManifestSchema);
  const std::size_t both = std::min(beginning.size(), text.size());
  return text.substr(0, both) == std::string_view(beginning).substr(0, both);
}

}  // namespace

ManifestRecord record_of(const DocumentRequest& request, std::string target) {
  Record record;
  record.target = std::move(target);
  record.kind = "cv";
  record.row = request.row;
  record.variant = request.variant;
  record.language = request.language;
  record.variables = request.variables;
  for (const DocumentOption& option : request.options) {
    for (const std::string& value : option.values) {
      record.options.emplace_back(option.info->flag, value);
    }
  }
  return record;
}

std::string manifest_line(const ManifestRecord& record) {
  constexpr std::size_t kUsualSize = 1024;
  std::string line;
  line.reserve(kUsualSize);
  line += "{\"schema\":";
  line += std::to_string(kManifestSchema);
  for (const TextMember& each : kTextMembers) {
    append_key(line, each.key);
    append_json_quoted(line, record.*each.member);
  }
  for (const NumberMember& each : kNumberMembers) {
    append_key(line, each.key);
    line += std::to_string(record.*each.member);
  }
  if (record.page > 0) {
    append_key(line, "page");
    line += std::to_string(record.page);
  }
  append_key(line, "variables");
  append_object(line, record.variables);
  append_key(line, "options");
  append_pairs(line, record.options);
  append_key(line, "warnings");
  append_list(line, record.warnings);
  if (!record.annexes.empty()) {
    append_key(line, "annexes");
    append_pairs(line, record.annexes);
  }
  return line += "}\n";
}

ManifestReader::ManifestReader(NextChunk next) : lines_(std::move(next), data::kMaxBytes) {}

std::optional<tl::expected<ManifestRecord, ManifestFault>> ManifestReader::next() {
  line_.begin = lines_.position();
  for (auto line = lines_.next(); line; line_.begin = lines_.position(), line = lines_.next()) {
    is_torn_ = !line->is_whole;
    if (is_torn_) {
      auto record = record_in(*line);
      if (!record && !begins_as_record(line->text)) return record;
      if (record) unended_ = std::move(*record);
      line_.text = std::move(line->text);
      line_.is_bare = false;
      return std::nullopt;
    }
    whole_bytes_ = lines_.position();
    if (trimmed(line->text).empty() && !line->is_too_long) continue;
    auto record = record_in(*line);
    line_.is_bare = whole_bytes_ - line_.begin == line->text.size() + 1;
    line_.text = std::move(line->text);
    return record;
  }
  return std::nullopt;
}

namespace {

/// A number of pages in the room that the index has: of more, one makes anew.
std::uint16_t bounded(std::uint64_t number) {
  return static_cast<std::uint16_t>(std::min<std::uint64_t>(number, UINT16_MAX));
}

}  // namespace

void ManifestIndex::add(const ManifestRecord& record) {
  const bool is_checked = record.self_check == "passed";
  const std::uint64_t pages = record.page > 0 ? record.pages : 0;
  made_[text_hash(record.target)] = {text_hash(record.inputs), record.size, bounded(record.page),
                                     bounded(pages), is_checked};
}

std::optional<MadeFile> ManifestIndex::find_made(const WantedFile& wanted) const {
  const auto found = made_.find(text_hash(wanted.target));
  if (found == made_.end()) return std::nullopt;
  const Made& made = found->second;
  const bool is_so = made.inputs == text_hash(wanted.inputs) && made.page == wanted.page;
  if (!is_so || (wanted.is_checked && !made.is_checked)) return std::nullopt;
  return MadeFile{made.size, made.pages};
}

void ManifestMerge::add(const ManifestRecord& record, Line line) {
  line.name_begin = names_.size();
  line.name_size = static_cast<std::uint32_t>(record.target.size());
  line.sha256 = text_hash(record.sha256);
  names_ += record.target;
  lines_.push_back(line);
  is_sorted_ = false;
}

void ManifestMerge::add(const ManifestRecord& record) {
  Line line;
  line.text = static_cast<std::uint32_t>(texts_.size());
  texts_.push_back(manifest_line(record));
  add(record, line);
}

void ManifestMerge::add(const ManifestRecord& record, std::uint32_t file,
                        const ManifestLine& written) {
  // Another version may have written it in another way.
  const std::string usual = manifest_line(record);
  const bool is_usual =
      written.is_bare && usual.size() == written.text.size() + 1 && usual.starts_with(written.text);
  if (!is_usual) return add(record);
  add(record, LinePlace{file, static_cast<std::uint32_t>(written.text.size()), written.begin});
}

void ManifestMerge::add(const ManifestRecord& record, const LinePlace& place) {
  Line line;
  line.place = place;
  add(record, line);
}

void ManifestMerge::append(ManifestMerge later) {
  if (lines_.empty()) {
    *this = std::move(later);
    return;
  }
  for (Line line : later.lines_) {
    line.name_begin += names_.size();
    if (line.text != kInFile) line.text += static_cast<std::uint32_t>(texts_.size());
    lines_.push_back(line);
  }
  names_ += later.names_;
  texts_.insert(texts_.end(), std::make_move_iterator(later.texts_.begin()),
                std::make_move_iterator(later.texts_.end()));
  is_sorted_ = false;
}

std::string_view ManifestMerge::target_of(const Line& line) const {
  return std::string_view(names_).substr(line.name_begin, line.name_size);
}

void ManifestMerge::sort() {
  std::stable_sort(lines_.begin(), lines_.end(), [this](const Line& one, const Line& other) {
    return target_of(one) < target_of(other);
  });
  const auto counts = [this](std::size_t i) {
    for (std::size_t later = i + 1; later < lines_.size(); ++later) {
      if (target_of(lines_[later]) != target_of(lines_[i])) return true;
      if (lines_[later].sha256 == lines_[i].sha256) return false;
    }
    return true;
  };
  std::size_t kept = 0;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    if (counts(i)) lines_[kept++] = lines_[i];
  }
  lines_.resize(kept);
  is_sorted_ = true;
  next_ = 0;
}

Result<std::string> ManifestMerge::next(const ReadLine& read) {
  if (!is_sorted_) sort();
  if (next_ == lines_.size()) return std::string();
  const Line& line = lines_[next_++];
  if (line.text != kInFile) return texts_[line.text];
  Result<std::string> text = read(line.place);
  if (text) *text += '\n';
  return text;
}

std::string ManifestMerge::text() {
  const ReadLine read = [](const LinePlace&) -> Result<std::string> { return failed(); };
  next_ = 0;
  std::string all;
  for (auto line = next(read); line && !line->empty(); line = next(read)) all += *line;
  return all;
}

tailor::Variables facts_of(const ManifestRecord& record) {
  tailor::Variables facts = record.variables;
  for (const auto& [flag, value] : record.options) {
    if (const OptionInfo* info = option_of(flag)) facts.emplace(std::string(info->name), value);
  }
  facts["target"] = record.target;
  facts["kind"] = record.kind;
  facts["variant"] = record.variant;
  facts["lang"] = record.language;
  facts["language"] = record.language;
  facts["row"] = fmt::format("{}", record.row);
  facts["pages"] = fmt::format("{}", record.pages);
  return facts;
}

}  // namespace cvpress::batch

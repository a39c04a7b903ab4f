#include "batch/read_plan.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/utf8.h"
#include "batch/fingerprint.h"
#include "batch/packet.h"
#include "batch/plan_keys.h"
#include "batch/variants.h"

namespace cvpress::batch {
namespace {

struct RowFormat {
  std::string_view extension;
  RowFile::Format format;
};
constexpr RowFormat kRowFormats[] = {{"csv", RowFile::Format::kCsv},
                                     {"tsv", RowFile::Format::kCsv},
                                     {"jsonl", RowFile::Format::kJsonLines},
                                     {"ndjson", RowFile::Format::kJsonLines}};

void read_row_file(const PlanReader& reader, const data::Value& value, Plan& plan) {
  const auto path = reader.values.word("rows", value);
  if (!path) return;
  const std::string extension = extension_of(*path);
  for (const RowFormat& format : kRowFormats) {
    if (format.extension != extension) continue;
    plan.rows = RowFile{*path, format.format, value.where};
    return;
  }
  reader.diagnostics()
      .error(value.where,
             fmt::format("\"rows\" is {}, whose format its name does not tell", json_quoted(*path)))
      .hints.push_back({"rows are in a .csv, .tsv, .jsonl or .ndjson file, or a list here", {}});
}

void read_rows(const PlanReader& reader, const data::Value& value, Plan& plan) {
  if (value.is_null()) return;
  if (value.list() != nullptr) {
    plan.rows = *value.list();
    if (!value.list()->empty()) return;
    reader.values.diagnostics()
        .error(value.where, "\"rows\" is empty, so there is no document")
        .hints.push_back({"without \"rows\" there is one, or one of each variant", {}});
  } else if (value.map() != nullptr) {
    reader.values.wrong("rows", value, "a file's name or a list of rows")
        .hints.push_back({"one row is a list too: [{company: Example}]", {}});
  } else {
    read_row_file(reader, value, plan);
  }
}

template <class T>
void read_output(const PlanReader& reader, const data::Value& value, T& target) {
  const auto text = reader.values.word("output", value);
  if (!text) return;
  auto name = read_name_template(*text, value.where, reader.diagnostics());
  if (name) target.output = std::move(*name);
}

void read_letter(const PlanReader& reader, const data::Value& value, Plan& plan) {
  LetterPlan& letter = plan.letter.emplace();
  letter.where = value.where;
  letter.fingerprint = fingerprint_of(value);
  if (value.text()) {  // the text's file alone
    if (auto text = reader.values.text("letter", value)) letter.text = std::move(*text);
    return;
  }
  const data::Map* map = reader.values.map("letter", value);
  if (map == nullptr) return;
  read_by_table(letter_keys(), reader, *map, "\"letter\"", letter);
  if (map->find("text") == nullptr) {
    reader.diagnostics().error(value.where, "a letter needs \"text\": its file");
  }
}

/// What holds for all documents stands in the weakest layer; the parts' places are kept beside it.
void read_packet(const PlanReader& reader, const data::Value& value, Plan& plan) {
  std::vector<std::string> words;
  for (const tailor::PlacedName& name : reader.values.words("packet", value)) {
    words.push_back(name.name);
    plan.packet.push_back(packet_part(name.name, name.where));
  }
  if (words.empty()) return;
  auto option = read_option(*option_of("packet"), value, reader.diagnostics());
  if (!option) return;
  const auto parts = read_packet_parts(words, value.where);
  if (!parts) reader.diagnostics().error(value.where, parts.error());
  if (parts && parts->empty()) plan.packet.clear();
  plan.tags.options.push_back(std::move(*option));
}

void read_tags(const PlanReader& reader, const data::Value& value, Plan& plan) {
  data::Map map{{{"tags", value.where, value}}};
  plan.tags = reader.layers.read({std::move(map), value.where}, "\"tags\"");
}

constexpr std::string_view kWordsSchema = R"({"$ref": "#/$defs/words"})";
constexpr std::string_view kNameSchema = R"({"type": "string"})";

constexpr PlanKey<LetterPlan> kLetterKeys[] = {
    {"text", "The letter's file, Markdown with variables; or one for each language",
     R"({"$ref": "#/$defs/text"})",
     [](const PlanReader& reader, const data::Value& value, LetterPlan& letter) {
       if (auto text = reader.values.text("text", value)) letter.text = std::move(*text);
     }},
    {"layout", "The layout of letters", kNameSchema,
     [](const PlanReader& reader, const data::Value& value, LetterPlan& letter) {
       letter.layout = reader.values.word("layout", value).value_or("");
     }},
    {"form", "The form of letters, such as din5008 or us", kNameSchema,
     [](const PlanReader& reader, const data::Value& value, LetterPlan& letter) {
       letter.form = ascii_lower(reader.values.word("form", value).value_or(""));
       if (letter.form.empty() || letter.form == "us" || letter.form == "din5008") return;
       reader.diagnostics().error(value.where,
                                  fmt::format("{} is no form of letters; there are din5008 and us",
                                              json_quoted(letter.form)));
     }},
    {"output", "The letter's own file: a name with variables, such as {company.slug}", kNameSchema,
     read_output<LetterPlan>},
};

constexpr PlanKey<Plan> kPlanKeys[] = {
    {"profile", "The résumé that all is made of: a site, a folder or files, beside the plan",
     kWordsSchema,
     [](const PlanReader& reader, const data::Value& value, Plan& plan) {
       plan.profile = reader.values.words("profile", value);
     }},
    {"rows", "One document or more for each row: a .csv or .jsonl file, or a list of mappings",
     R"({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "object"}}]})",
     read_rows},
    {"output", "The files: a name with variables, such as out/{company.slug}.pdf", kNameSchema,
     read_output<Plan>},
    {"defaults", "Options and operations of every document", R"({"$ref": "#/$defs/layer"})",
     [](const PlanReader& reader, const data::Value& value, Plan& plan) {
       plan.defaults = reader.layers.read(value, "\"defaults\"");
     }},
    {"tags", "Tags for choosing, given without touching the source",
     R"({"$ref": "#/$defs/operations/properties/tags"})", read_tags},
    {"variants", "Named sets of options and operations; one may extend others",
     R"({"type": "object", "additionalProperties": {"$ref": "#/$defs/variant"}})", read_variants},
    {"dimensions", "What each row is multiplied with: an option's values, or named layers",
     R"({"type": "object", "additionalProperties": {"$ref": "#/$defs/dimension"}})",
     read_dimensions},
    {"letter", "A letter for each document",
     R"({"anyOf": [{"type": "string"}, {"$ref": "#/$defs/letter"}]})", read_letter},
    {"packet",
     "What each document is put together from: letter, cv, and PDF files such as annexes/*.pdf",
     kWordsSchema, read_packet},
};

void unknown_key(const PlanReader& reader, const data::Member& member,
                 std::span<const std::string_view> keys) {
  const bool is_of_layers =
      tailor::is_operation_key(member.key) || option_of(member.key) != nullptr;
  std::string hint = is_of_layers
                         ? fmt::format("{} belongs under \"defaults\"", json_quoted(member.key))
                         : hint_of_key(member.key, keys, keys_of_layers(), "under \"defaults\"");
  if (hint.empty()) return reader.values.unknown_key(member, keys, "a plan");
  const std::string key = json_quoted(member.key);
  reader.diagnostics()
      .error(member.key_where, is_of_layers ? fmt::format("{} is no key of a plan", key)
                                            : fmt::format("unknown key {} of a plan", key))
      .hints.push_back({std::move(hint), {}});
}

/// In the order of the table, as some keys are read by others.
void read_in_order(const PlanReader& reader, const data::Map& map, Plan& plan) {
  for (const PlanKey<Plan>& row : kPlanKeys) {
    if (const data::Value* value = map.find(row.key)) row.read(reader, *value, plan);
  }
  std::vector<std::string_view> keys;
  for (const PlanKey<Plan>& row : kPlanKeys) keys.push_back(row.key);
  for (const data::Member& member : map.members) {
    if (std::find(keys.begin(), keys.end(), member.key) != keys.end()) continue;
    unknown_key(reader, member, keys);
  }
}

void check_needed(const data::Value& file, const PlanReader& reader) {
  for (const std::string_view key : {"profile", "output"}) {
    if (file.map()->find(key) != nullptr) continue;
    reader.diagnostics()
        .error(file.where, fmt::format("a plan needs \"{}\"", key))
        .hints.push_back({key == "profile" ? "such as profile: my-site"
                                           : "such as output: \"out/{company.slug}.pdf\"",
                          {}});
  }
}

bool says_letter(const Layer& layer) {
  return std::any_of(layer.options.begin(), layer.options.end(), [](const GivenOption& option) {
    return option.info->kind == OptionKind::kPacket &&
           std::any_of(option.values.begin(), option.values.end(),
                       [](const auto& text) { return text.versions.front().text == "letter"; });
  });
}

/// Whether the letter is in the packets of some documents.
bool is_letter_in_packets(const Plan& plan) {
  bool is_said = says_letter(plan.tags) || says_letter(plan.defaults);
  for (const Variant& variant : plan.variants) is_said = is_said || says_letter(variant.layer);
  for (const Dimension& dimension : plan.dimensions) {
    for (const DimensionValue& value : dimension.values) {
      is_said = is_said || says_letter(value.layer);
    }
  }
  return is_said;
}

void check_letter(const Plan& plan, Diagnostics& diagnostics) {
  for (const PacketPart& part : plan.packet) {
    if (part.kind != PacketPart::Kind::kLetter || plan.letter) continue;
    diagnostics.error(part.where, "the packet has a letter, and the plan has none");
  }
  if (plan.letter && !plan.letter->output && !is_letter_in_packets(plan)) {
    diagnostics.error(plan.letter->where, "the letter goes nowhere")
        .hints.push_back({"it needs \"output\", or a place in \"packet\"", {}});
  }
}

void check_counts(const Plan& plan, Diagnostics& diagnostics) {
  const std::uint64_t of_row = plan.documents_of_row();
  if (of_row > kMostOfARow) {
    const bool has_place = !plan.dimensions.empty();
    diagnostics.error(
        has_place ? plan.dimensions.front().where : plan.output.where,
        fmt::format("each row would be {} documents, and {} are possible", of_row, kMostOfARow));
    return;
  }
  const auto* rows = std::get_if<data::List>(&plan.rows);
  if (rows != nullptr && rows->size() * of_row > kMostDocuments) {
    diagnostics.error(plan.output.where,
                      fmt::format("the rows would be {} documents, and {} are possible",
                                  rows->size() * of_row, kMostDocuments));
  }
}

}  // namespace

std::span<const PlanKey<Plan>> plan_keys() {
  return kPlanKeys;
}
std::span<const PlanKey<LetterPlan>> letter_keys() {
  return kLetterKeys;
}

Result<Plan> read_plan(const data::Value& file, std::span<const std::string> hideable,
                       Diagnostics& diagnostics) {
  Diagnostics found;
  const PlanReader reader{{hideable, found}, tailor::OperationReader(found)};
  Plan plan;
  if (file.map() == nullptr) {
    found.error(file.where,
                fmt::format("a plan was expected: a mapping of {}, …", "profile, rows, output"));
  } else {
    read_in_order(reader, *file.map(), plan);
    check_needed(file, reader);
    resolve_variants(plan, found);
    check_letter(plan, found);
    check_counts(plan, found);
  }
  found.sort_by_place();
  const bool is_wrong = found.has_errors();
  diagnostics.append(std::move(found));
  if (is_wrong) return failed();
  return plan;
}

}  // namespace cvpress::batch

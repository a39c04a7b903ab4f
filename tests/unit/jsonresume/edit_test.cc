// What somebody changes in a document that cvpress wrote is what the next PDF shows.
#include <gmock/gmock.h>

#include "jsonresume/json_text.h"
#include "jsonresume/lists.h"
#include "support/jsonresume_documents.h"
#include "support/jsonresume_random_resume.h"

namespace cvpress::jsonresume {
namespace {

using testing::HasSubstr;
using testing::Not;
using tests::read_back;

/// A text that a field of this name takes.
std::string new_text(const std::string& field) {
  if (field == "email") return "edited@post.example";
  if (field == "phone") return "+47 1987 1987";
  if (field == "url") return "https://edited.example";
  if (field.ends_with("Date") || field == "date") return "1987";
  return "Edited";
}

/// What a dump shows of it.
std::string shown(const std::string& text) {
  return text == "1987" ? "1987" : text == "+47 1987 1987" ? text : text.substr(0, 6);
}

/// Whether the model has a text, or a message says that it is not printed.
bool shows(const data::Value& document, const std::string& text) {
  const tests::ReadBack outcome = read_back(json_text(document));
  return model::dump_json(outcome.resume).find(text) != std::string::npos ||
         outcome.messages.find("the profile \"" + text + "\" has neither") != std::string::npos;
}

TEST(Edit, OfAnyTextIsRead) {
  for (std::uint64_t seed = 0; seed < 25; ++seed) {
    const data::Value document = tests::parsed(write_resume(tests::any_resume(seed), {}));
    for (const tests::ValuePath& path : tests::texts_in(document)) {
      if (path[0] == "$schema") continue;
      const bool is_item = path.back().find_first_not_of("0123456789") == std::string::npos;
      const std::string text = new_text(is_item ? "" : path.back());
      data::Value edited = document;
      tests::value_at(edited, path).content = data::Scalar{text};
      ASSERT_TRUE(shows(edited, shown(text))) << seed << " " << testing::PrintToString(path) << "\n"
                                              << json_text(edited);
    }
  }
}

TEST(Edit, AddsAnItemToAnyList) {
  for (std::uint64_t seed = 0; seed < 25; ++seed) {
    const data::Value document = tests::parsed(write_resume(tests::any_resume(seed), {}));
    for (const ListRow& row : list_rows()) {
      data::Value edited = document;
      auto& map = std::get<data::Map>(edited.content);
      if (map.find(row.name) == nullptr) add(map, row.name, list_value({}));
      data::Map item;
      add_text(item, first_name(row.title), "Edited");
      std::get<data::List>(tests::value_at(edited, {std::string(row.name)}).content)
          .push_back(map_value(item));
      ASSERT_TRUE(shows(edited, "Edited")) << json_text(edited);
    }
  }
}

TEST(Edit, AddsAFieldToAnyItem) {
  for (std::uint64_t seed = 0; seed < 25; ++seed) {
    const data::Value document = tests::parsed(write_resume(tests::any_resume(seed), {}));
    for (const ListRow& row : list_rows()) {
      const data::Value* list = document.map()->find(row.name);
      if (list == nullptr || list->list() == nullptr || list->list()->empty()) continue;
      for (const std::string_view names : {row.title,
                                           row.organization,
                                           row.text,
                                           row.date,
                                           row.level,
                                           {"url"},
                                           {"location"},
                                           {"startDate"},
                                           {"endDate"},
                                           {"highlights"},
                                           {"keywords"}}) {
        const std::string field(first_name(names));
        if (field.empty() || list->list()->front().map()->find(field) != nullptr) continue;
        data::Value edited = document;
        auto& item =
            std::get<data::Map>(tests::value_at(edited, {std::string(row.name), "0"}).content);
        const std::string text = new_text(field);
        const bool is_list = field == "highlights" || field == "keywords";
        add(item, field, is_list ? list_value({text_value(text)}) : text_value(text));
        ASSERT_TRUE(shows(edited, shown(text))) << field << json_text(edited);
      }
    }
  }
}

TEST(Edit, AddsAFieldToBasics) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const data::Value document = tests::parsed(write_resume(tests::any_resume(seed), {}));
    for (const char* field : {"label", "email", "phone", "url", "summary", "location"}) {
      if (document.map()->find("basics")->map()->find(field) != nullptr) continue;
      data::Value edited = document;
      auto& basics = std::get<data::Map>(tests::value_at(edited, {"basics"}).content);
      add(basics, field, text_value(new_text(field)));
      const model::Resume resume = read_back(json_text(edited)).resume;
      ASSERT_THAT(model::dump_json(resume), HasSubstr(shown(new_text(field)))) << json_text(edited);
      const std::string name = field;
      if (name == "label" || name == "summary") continue;
      bool is_contact = false;
      for (const model::Contact& contact : resume.person.contacts) {
        is_contact = is_contact || contact.text.find("dited") != std::string::npos ||
                     contact.text.find("1987") != std::string::npos;
      }
      ASSERT_TRUE(is_contact) << field << json_text(edited);
    }
  }
}

TEST(Edit, OfTheListsWinsOverWhatIsSaidOfThem) {
  const std::string said = R"(, "cvpress": {"resume": {"sections": [
      {"list": "work", "title": "Jobs"}, {"list": "work", "part": 2, "title": "More"}]}}})";
  const auto words = [&](const std::string& lists) {
    return model::dump_json(read_back(R"({"basics": {"name": "Jo"}, )" + lists + said).resume);
  };
  EXPECT_THAT(words(R"("work": {"name": "Sund", "position": "Mate"})"), HasSubstr("Mate"));
  EXPECT_THAT(words(R"("experience": [{"name": "Sund", "position": "Mate"}])"), HasSubstr("Mate"));
  EXPECT_THAT(words(R"("Work": [{"name": "Sund", "cvpress": {"part": 7}}])"), HasSubstr("Sund"));
  EXPECT_THAT(words(R"("work": "Sund")"), HasSubstr("Sund"));
}

TEST(Edit, NeverPrintsAnItemTwice) {
  const tests::ReadBack outcome =
      read_back(R"({"basics": {"name": "Jo"}, "work": [{"name": "Sund"}],
      "cvpress": {"resume": {"sections": [{"list": "experience"}, {"list": "work"}]}}})");
  const std::string dump = model::dump_json(outcome.resume);
  EXPECT_EQ(dump.find("Sund"), dump.rfind("Sund"));
}

TEST(Edit, OfAnotherKindOfValueIsTold) {
  const auto messages = [](const std::string& own) {
    return read_back(R"({"basics": {"name": "Jo"}, "work": [{"name": "A"}], "cvpress": )" + own +
                     "}")
        .messages;
  };
  EXPECT_THAT(messages("[1, 2]"), HasSubstr("resume.json:1:53: warning: \"cvpress\" is a list"));
  EXPECT_THAT(messages(R"({"resume": "x"})"), HasSubstr("text, where a map was expected"));
  EXPECT_THAT(messages(R"({"resume": {"sections": {}}})"), HasSubstr("where a list was expected"));
  EXPECT_THAT(messages(R"({"resume": {"sections": ["x"]}})"),
              HasSubstr("where a map was expected"));
  EXPECT_THAT(messages(R"({"resume": {"sektions": []}})"), HasSubstr("did you mean \"sections\"?"));
  EXPECT_THAT(messages(R"({"resume": {"sections": [{"list": "wrok"}]}})"),
              HasSubstr("did you mean \"work\"?"));
  EXPECT_THAT(messages(R"({"resume": {"sections": [{"list": "work", "titel": "x"}]}})"),
              HasSubstr("did you mean \"title\"?"));
  EXPECT_EQ(messages("null"), "");
}

TEST(Edit, OfAnEntrysOwnPartsIsTold) {
  const auto outcome = [](const std::string& own) {
    return read_back(R"({"basics": {"name": "Jo"}, "work": [{"name": "A", "startDate": "2020",
        "cvpress": )" +
                     own + "}]}");
  };
  EXPECT_THAT(outcome("[1]").messages, HasSubstr("\"cvpress\" is a list"));
  EXPECT_THAT(outcome(R"({"dates": "2021"})").messages, HasSubstr("\"dates\" of cvpress is text"));
  EXPECT_TRUE(outcome(R"({"dates": "2021"})").resume.sections[0].entries[0].dates.start);
  EXPECT_THAT(outcome(R"({"titel": "x"})").messages, HasSubstr("did you mean \"title\"?"));
  EXPECT_THAT(outcome(R"({"title": {"x": 1}})").messages, HasSubstr("\"title\" of cvpress"));
}

}  // namespace
}  // namespace cvpress::jsonresume

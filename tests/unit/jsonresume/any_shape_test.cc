// Documents whose values have other shapes than the schema's.
#include "jsonresume/any_shape.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "jsonresume/json_text.h"
#include "support/jsonresume_documents.h"
#include "support/jsonresume_random_resume.h"

namespace cvpress::jsonresume {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using tests::read_back;
using tests::ReadBack;

/// All that the schema has, each text a word of its own.
data::Value full_document() {
  constexpr const char* kText = R"({"basics": {"name": "", "label": "", "image": "", "email": "",
      "phone": "", "url": "", "summary": "", "location": {"address": "", "postalCode": "",
      "city": "", "countryCode": "", "region": ""},
      "profiles": [{"network": "", "username": "", "url": ""}, {"network": "", "username": ""}]},
    "work": [{"name": "", "location": "", "description": "", "position": "", "url": "",
      "startDate": "", "endDate": "", "summary": "", "highlights": ["", ""]}, {"name": ""}],
    "volunteer": [{"organization": "", "position": "", "url": "", "startDate": "", "summary": "",
      "highlights": [""]}],
    "education": [{"institution": "", "url": "", "area": "", "studyType": "", "degree": "",
      "startDate": "", "endDate": "", "score": "", "courses": ["", ""]}],
    "awards": [{"title": "", "date": "", "awarder": "", "summary": ""}],
    "certificates": [{"name": "", "date": "", "url": "", "issuer": ""}],
    "publications": [{"name": "", "publisher": "", "releaseDate": "", "url": "", "summary": ""}],
    "skills": [{"name": "", "level": "", "keywords": ["", ""]}],
    "languages": [{"language": "", "fluency": ""}],
    "interests": [{"name": "", "keywords": [""]}],
    "references": [{"name": "", "reference": ""}],
    "projects": [{"name": "", "description": "", "summary": "", "highlights": [""],
      "keywords": [""], "startDate": "", "date": "", "url": "", "roles": ["", ""], "entity": "",
      "type": ""}],
    "hobby": [{"title": "", "text": ""}]})";
  data::Value document = tests::parsed(kText);
  int number = 100;
  for (const tests::ValuePath& path : tests::texts_in(document)) {
    tests::value_at(document, path).content = data::Scalar{"word" + std::to_string(number++) + "x"};
  }
  return document;
}

/// Another shape for a value: in a list or a map, or what was in a list or map alone.
data::Value reshaped(data::Value value, tests::Chance& chance) {
  constexpr std::string_view kKeys[] = {"name", "thing", "url", "items", "text", "id", "date"};
  const std::string key(kKeys[static_cast<std::size_t>(chance.below(std::size(kKeys)))]);
  data::Map map;
  switch (chance.below(4)) {
    case 0: return list_value({std::move(value)});
    case 1: return list_value({list_value({}), std::move(value), data::Value(), true_value()});
    case 2: add(map, key, std::move(value)); return map_value(std::move(map));
    default: break;
  }
  if (const data::List* list = value.list(); list != nullptr && !list->empty()) {
    for (std::size_t i = 0; i < list->size(); ++i) add(map, key + std::to_string(i), (*list)[i]);
    return chance.percent(50) ? map_value(std::move(map)) : data::Value(list->front());
  }
  if (const data::Map* members = value.map(); members != nullptr && !members->members.empty()) {
    data::List list;
    for (const data::Member& member : members->members) list.push_back(member.value);
    return list_value(std::move(list));
  }
  return value;
}

/// Gives random values below the document other shapes; basics stay a map or a list of it.
void reshape_below(data::Value& value, int depth, tests::Chance& chance) {
  if (auto* list = std::get_if<data::List>(&value.content)) {
    for (data::Value& item : *list) reshape_below(item, depth + 1, chance);
  }
  if (auto* map = std::get_if<data::Map>(&value.content)) {
    for (data::Member& member : map->members) {
      reshape_below(member.value, depth + 1, chance);
      const bool is_basics = depth == 0 && member.key == "basics";
      if (!is_basics && chance.percent(20)) {
        member.value = reshaped(std::move(member.value), chance);
      }
    }
  }
}

/// Whether a message says that what stands at a path, or around it, is not printed.
bool is_told(const data::Value& document, const tests::ValuePath& path, const ReadBack& outcome) {
  const data::Value* value = &document;
  std::vector<std::uint32_t> places;
  for (const std::string& step : path) {
    if (const data::List* list = value->list()) {
      value = &(*list)[std::stoul(step)];
    } else {
      for (const data::Member& member : value->map()->members) {
        if (member.key != step) continue;
        places.push_back(member.key_where.begin);
        value = &member.value;
        break;
      }
    }
    places.push_back(value->where.begin);
  }
  for (const Diagnostic& each : outcome.diagnostics) {
    const bool is_lost = each.message.find("not printed") != std::string::npos ||
                         each.message.find("left out") != std::string::npos;
    if (is_lost && std::find(places.begin(), places.end(), each.where.begin) != places.end()) {
      return true;
    }
  }
  return false;
}

TEST(AnyShape, LosesNoTextSilently) {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    tests::Chance chance(seed);
    data::Value written = full_document();
    if (seed > 0) reshape_below(written, 0, chance);
    const std::string text = json_text(written);
    const data::Value document = tests::parsed(text);
    const ReadBack outcome = read_back(text);
    const std::string dump = model::dump_json(outcome.resume);
    for (const tests::ValuePath& path : tests::texts_in(document)) {
      data::Value copy = document;
      const std::string word = plain_string(&tests::value_at(copy, path));
      const bool is_read = dump.find(word) != std::string::npos;
      ASSERT_TRUE(is_read || is_told(document, path, outcome))
          << seed << " " << word << testing::PrintToString(path) << "\n"
          << json_text(*document.map()->find(path[0])) << outcome.messages;
    }
  }
}

std::vector<std::string> contact_texts(const ReadBack& outcome) {
  std::vector<std::string> texts;
  for (const model::Contact& contact : outcome.resume.person.contacts) {
    texts.push_back(contact.kind + ": " + contact.text);
  }
  return texts;
}

TEST(AnyShape, ProfilesAreReadFromAMap) {
  EXPECT_THAT(contact_texts(read_back(R"({"basics": {"profiles":
                  {"network": "GitHub", "username": "jo"}}})")),
              ElementsAre("github: jo"));
  EXPECT_THAT(contact_texts(read_back(R"({"basics": {"profiles": {"GitHub": "jo",
                  "LinkedIn": {"username": "joe"}, "Nets": "https://nets.example/jo"}}})")),
              ElementsAre("github: jo", "linkedin: joe", "link: nets.example/jo"));
  EXPECT_THAT(contact_texts(read_back(R"({"basics": {"profiles": ["https://github.com/jo"]}})")),
              ElementsAre("github: jo"));
}

TEST(AnyShape, SeveralAddressesAreSeveralContacts) {
  EXPECT_THAT(
      contact_texts(read_back(R"({"basics": {"email": ["jo@a.example", "jo@b.example"],
                  "url": {"label": "", "href": "https://jo.example"}, "github": "jo"}})")),
      ElementsAre("email: jo@a.example", "email: jo@b.example", "url: jo.example", "github: jo"));
}

TEST(AnyShape, TooManyContactsAreTold) {
  std::string profiles;
  for (int i = 0; i < 2000; ++i) {
    profiles += fmt::format("{}\"n{}\": \"jo{}\"", i == 0 ? "" : ", ", i, i);
  }
  const ReadBack outcome = read_back(R"({"basics": {"profiles": {)" + profiles + "}}}");
  EXPECT_EQ(outcome.resume.person.contacts.size(), 300U);
  EXPECT_THAT(outcome.messages, HasSubstr("of 2000 contacts those from here on are not printed"));
}

std::string description_of(const std::string& item) {
  const ReadBack outcome = read_back(R"({"basics": {"name": "Jo"}, "work": [)" + item + "]}");
  return model::plain_text(outcome.resume.sections.at(0).entries.at(0).description);
}

TEST(AnyShape, HighlightsMayBeMapsOrText) {
  EXPECT_EQ(description_of(R"({"highlights": [{"text": "One"}, {"year": "2020", "text": "Two"}]})"),
            "One\nyear: 2020, Two");
  EXPECT_EQ(description_of(R"({"highlights": "One\n\nTwo"})"), "One\nTwo");
  EXPECT_EQ(description_of(R"({"highlightGroups": [{"section": "Sea", "items": ["One", "Two"]}]})"),
            "Sea\nOne\nTwo");
}

TEST(AnyShape, ATextMayBeAList) {
  const ReadBack outcome = read_back(R"({"basics": {"name": "Jo", "summary": ["One", "Two"]}})");
  EXPECT_EQ(model::plain_text(outcome.resume.sections.at(0).body), "One\nTwo");
  EXPECT_THAT(outcome.messages, HasSubstr("resume.json:1:38: warning: a list, where text was "
                                          "expected, is read as"));
}

TEST(AnyShape, AListMayBeTextOrAMap) {
  const auto skills = [](const std::string& list) {
    const ReadBack outcome = read_back(R"({"basics": {"name": "Jo"}, "skills": )" + list + "}");
    std::string text;
    for (const model::Entry& entry : outcome.resume.sections.at(0).entries) {
      text += model::plain_text(entry.title) + "(";
      for (const model::InlineText& tag : entry.tags) text += model::plain_text(tag) + ";";
      text += ")";
    }
    return text;
  };
  EXPECT_EQ(skills("{\"name\": \"Knots\", \"keywords\": \"bowline, sheet (a, b)\"}"),
            "Knots(bowline;sheet (a, b);)");
  EXPECT_EQ(skills(R"({"Knots": ["bowline"], "Tools": ["saw", "plane"]})"),
            "Knots(bowline;)Tools(saw;plane;)");
  EXPECT_EQ(skills(R"("Knots, Tools")"), "Knots()Tools()");
}

TEST(AnyShape, ADegreeIsTheTitleUnderAnyName) {
  const auto title = [](const std::string& item) {
    const ReadBack outcome =
        read_back(R"({"basics": {"name": "Jo"}, "education": [)" + item + "]}");
    return model::plain_text(outcome.resume.sections.at(0).entries.at(0).title);
  };
  EXPECT_EQ(title(R"({"degree": "BSc", "area": "Ice"})"), "BSc, Ice");
  EXPECT_EQ(title(R"({"studyType": "Bachelor", "degree": "BSc", "area": "Ice"})"),
            "Bachelor, BSc, Ice");
  EXPECT_EQ(title(R"({"studyType": "BSc", "degree": "BSc", "fieldOfStudy": "Ice"})"), "BSc, Ice");
}

TEST(AnyShape, DatesMayBeInParts) {
  const auto dates = [](const std::string& item) {
    return read_back(R"({"basics": {"name": "Jo"}, "work": [)" + item + "]}")
        .resume.sections.at(0)
        .entries.at(0)
        .dates;
  };
  EXPECT_EQ(dates(R"({"startDate": {"year": 2020, "month": 5}})").start,
            (model::Date{2020, 5, 0, "", {}}));
  EXPECT_EQ(dates(R"({"startDate": {"year": 2020, "month": "March"}})").start,
            (model::Date{2020, 3, 0, "", {}}));
  EXPECT_EQ(dates(R"({"startDate": {"year": 2020, "month": 5, "day": null}})").start->year, 2020);
  const model::DateRange range = dates(R"({"date": "Jan 2020 - Present"})");
  EXPECT_EQ(range.start, (model::Date{2020, 1, 0, "", {}}));
  EXPECT_TRUE(range.current);
  EXPECT_EQ(dates(R"({"period": "2019 – 2020"})").end, (model::Date{2020, 0, 0, "", {}}));
}

}  // namespace
}  // namespace cvpress::jsonresume

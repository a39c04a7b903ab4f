// Starts, notice, wages and hours that applicants wish for, and what they do in their free time.
#include "claims/start_words.h"

#include <gtest/gtest.h>

#include "support/held_lines.h"

namespace cvpress::tailor {
namespace {

using tests::expect_held;

TEST(StartWords, TellWhenSomebodyCouldStart) {
  const char* wrote = "Wrote it";
  expect_held({
      {"en", wrote, "I can start in January 2027", ""},
      {"en", wrote, "I could start on 1 October 2027, after the summer term", ""},
      {"en", wrote, "Earliest start: March 2027", ""},
      {"en", wrote, "Starting date: March 2027", ""},
      {"en", wrote, "My earliest start date is 1 January 2027", ""},
      {"de", wrote, "Frühestmöglicher Eintritt: 1. März 2027", ""},
      {"de", wrote, "Frühester Eintrittstermin: 01.04.2027", ""},
      {"de", wrote, "Ich kann ab März 2027 anfangen", ""},
      {"de", wrote, "Eintrittstermin: 01.03.2027", ""},
      {"fr", wrote, "Je peux commencer le 1er mars 2027", ""},
      {"es", wrote, "Puedo empezar en marzo de 2027", ""},
      {"it", wrote, "Posso iniziare a marzo 2027", ""},
      {"pt", wrote, "Posso começar em março de 2027", ""},
      {"nl", wrote, "Ik kan in maart 2027 beginnen", ""},
      {"en", wrote, "I am free from April 2027", ""},
      {"en", wrote, "Ready to start on 1 April 2027", ""},
      {"en", wrote, "Start: 1 April 2027", ""},
      {"en", wrote, "I could start in three months", ""},
      {"en", wrote, "I could move to Bonn within three months", ""},
      {"en", wrote, "Started in March 2017", "the date"},
      {"en", wrote, "At the start of March 2017", "the date"},
      {"en", wrote, "I can lead. Started in March 2017", "the date"},
      {"en", wrote, "I could start a team of 40", "the number 40"},
  });
}

TEST(StartWords, TellNoticeWagesAndHours) {
  const char* wrote = "Wrote it";
  expect_held({
      {"en", wrote, "Notice period: three months", ""},
      {"en", wrote, "My notice period is two months", ""},
      {"de", wrote, "Kündigungsfrist: drei Monate zum Quartalsende", ""},
      {"de", wrote, "Gehaltsvorstellung: 95.000 Euro brutto im Jahr", ""},
      {"de", wrote, "Gehaltsvorstellung: 78.000 € im Jahr", ""},
      {"en", wrote, "Salary expectation: €110,000 per year", ""},
      {"fr", wrote, "Prétentions salariales : 60 000 € par an", ""},
      {"en", wrote, "Looking for a role with a 32-hour week", ""},
      {"de", wrote, "Gern eine 32-Stunden-Woche", ""},
      {"en", wrote, "I work four days a week", ""},
      {"en", wrote, "Full time or four days a week", ""},
      {"en", wrote, "Salary: €110,000", ""},
      {"en", wrote, "I expect a salary of €110,000", ""},
      {"en", wrote, "My salary budget was €2 million", "the number €2 million"},
      {"en", wrote, "Notice: led 40 people", "the number 40"},
      {"en", wrote, "Cut the salary bill by €110,000", "the number €110,000"},
      {"en", wrote, "Saved 30 hours a week", "the number 30"},
      {"en", wrote, "Deployed four days a week", "the number four days"},
  });
}

TEST(StartWords, TellFreeTime) {
  const char* wrote = "Wrote it";
  expect_held({
      {"en", wrote, "I teach my two children chess", ""},
      {"en", wrote, "I am 42 years old, married, with two children", ""},
      {"de", wrote, "Verheiratet, zwei Kinder", ""},
      {"en", wrote, "I sing alto in a choir of 40 people and take trains", ""},
      {"en", wrote, "Ran eight marathons", ""},
      {"de", wrote, "Ich singe in einem Chor von vierzig Stimmen", ""},
      {"en", wrote, "Choir singer, led 40 people", "the number 40"},
      {"en", wrote, "A chess server for 40,000 users", "the number 40,000"},
  });
}

}  // namespace
}  // namespace cvpress::tailor

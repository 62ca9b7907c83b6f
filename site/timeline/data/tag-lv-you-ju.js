lantaiTimeline("tag-lv-you-ju", {
"2024":[1,1],
"2024-09":[1,1]
});

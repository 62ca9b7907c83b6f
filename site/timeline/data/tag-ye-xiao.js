lantaiTimeline("tag-ye-xiao", {
"2022":[1,1],
"2022-12":[1,1]
});

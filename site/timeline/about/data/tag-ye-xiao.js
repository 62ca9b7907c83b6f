lantaiTimeline("tag-ye-xiao", {
"2022":[1,1],
"2022-11":[1,1]
});

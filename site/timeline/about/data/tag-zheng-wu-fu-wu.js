lantaiTimeline("tag-zheng-wu-fu-wu", {
"2021":[1,1],
"2021-07":[1,1]
});

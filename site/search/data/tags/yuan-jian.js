lantaiSearch("tags/yuan-jian","-5")
